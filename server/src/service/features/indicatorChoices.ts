import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Catalog, IndicatorKind, Tool } from '../../catalog/catalog';
import {
  type Comparison,
  type IndicatorValue,
  toIndicatorValues,
} from '../../catalog/indicatorValues';

/** A value of the catalogue with the tools that it stands for. */
export interface IndicatorChoice {
  readonly value: string;
  /** In the order of their names. */
  readonly tools: readonly Tool[];
  readonly item: Pick<
    CompletionItem,
    'kind' | 'detail' | 'labelDetails' | 'sortText' | 'filterText'
  >;
}

interface Found extends IndicatorValue {
  readonly tool: Tool;
}

/**
 * Every value of one kind that may be compared so, each once: first those of the tool that the rule
 * is about, then by tool; what another value finds as well comes after that one, and what stands for
 * much besides RMM tools comes last.
 */
export function chooseIndicators(
  catalog: Catalog,
  kind: IndicatorKind,
  comparison: Comparison,
  subject: string | undefined,
): IndicatorChoice[] {
  const subjects = subject === undefined ? [] : catalog.search(subject).slice(0, 1);
  const byValue = new Map<string, Found[]>();
  for (const tool of catalog.tools) {
    for (const value of toIndicatorValues(tool, kind, comparison)) {
      byValue.set(value.value, [...(byValue.get(value.value) ?? []), { ...value, tool }]);
    }
  }
  return [...byValue].map(([value, found]) => toChoice(value, found, subjects));
}

function toChoice(
  value: string,
  found: readonly Found[],
  subjects: readonly Tool[],
): IndicatorChoice {
  const tools = found.map(({ tool }) => tool);
  const names = tools.map(({ name }) => name);
  const coveredBy = found.find((each) => each.coveredBy !== undefined)?.coveredBy;
  const isBroad = found.some(({ indicator }) => indicator.broad);
  const ranks = [isBroad, !tools.some((tool) => subjects.includes(tool)), coveredBy !== undefined];
  const remarks = [
    names.join(', '),
    ...(isBroad
      ? ['broad: stands for much besides RMM tools, so combine it with another condition']
      : []),
    ...(coveredBy === undefined ? [] : [`found by "${coveredBy}" as well`]),
  ];
  return {
    value,
    tools,
    item: {
      kind: CompletionItemKind.Constant,
      detail: remarks.join(' · '),
      labelDetails: { description: `${shorten(names)}${isBroad ? ' (broad)' : ''}` },
      sortText: `${ranks.map(Number).join('')}${names[0]?.toLowerCase() ?? ''}`,
      filterText: names.join(' '),
    },
  };
}

function shorten([first = '', ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `${first} and ${rest.length} more`;
}
