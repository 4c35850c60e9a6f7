import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
} from 'vscode-languageserver-types';
import type {
  Catalog,
  DomainIndicator,
  Indicator,
  IndicatorKind,
  Tool,
} from '../../catalog/catalog';
import type { KqlStringComparison } from '../../kql/kqlEngine';
import { encodeStringContent } from '../../kql/stringLiteral';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import type { QueryPlace } from '../findQueryAt';
import { toRange } from '../toDiagnostic';

/** Which indicators a column holds, by the end of its name. */
const kindsByColumn: readonly (readonly [ending: string, kind: IndicatorKind])[] = [
  ['Signer', 'signers'],
  ['CompanyName', 'companyNames'],
  ['ProductName', 'productNames'],
  ['OriginalFileName', 'originalFileNames'],
  ['FileName', 'processNames'],
  ['RemoteUrl', 'domains'],
];

/** Values that fit inside the string under the caret: indicators of the catalogue, or the column's known values. */
export function completeIndicators(
  comparison: KqlStringComparison,
  { region }: QueryPlace,
  { document }: Analysis,
  { catalog, schema }: Environment,
): CompletionList {
  const { content, quote, siblings } = comparison;
  const range = toRange(
    {
      start: region.sourceMap.toHostOffset(content.start),
      end: region.sourceMap.toHostOffset(content.end),
    },
    document,
  );
  const present = new Set(siblings.map((value) => value.toLowerCase()));
  const values = new Map<string, CompletionItem>();
  for (const item of getItems(comparison, catalog, schema.tables)) {
    if (!present.has(item.label.toLowerCase()) && !values.has(item.label)) {
      const newText = region.sourceMap.encode(encodeStringContent(item.label, quote));
      values.set(item.label, { ...item, filterText: newText, textEdit: { range, newText } });
    }
  }
  return { isIncomplete: false, items: [...values.values()] };
}

function getItems(
  { column, operator }: KqlStringComparison,
  { tools }: Catalog,
  tables: Environment['schema']['tables'],
): CompletionItem[] {
  const kind = kindsByColumn.find(([ending]) => column.endsWith(ending))?.[1];
  if (kind) {
    return tools.flatMap((tool) =>
      tool[kind].map((indicator) => toItem(indicator, tool, operator)),
    );
  }
  const known = tables.flatMap(({ columns }) =>
    columns.filter(({ name }) => name === column).flatMap(({ values = [] }) => values),
  );
  return [...new Set(known)].map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
}

function toItem(
  indicator: Indicator | DomainIndicator,
  { name, origin }: Tool,
  operator: string,
): CompletionItem {
  const isDotted = 'scope' in indicator && indicator.scope === 'suffix' && operator === 'endswith';
  const remarks = [
    origin === 'workspace' ? "from this workspace's vendors" : indicator.sources.join(', '),
    ...(indicator.broad
      ? ['signs or names much besides RMM tools: combine it with another term']
      : []),
  ];
  return {
    label: isDotted ? `.${indicator.value}` : indicator.value,
    kind: CompletionItemKind.Constant,
    labelDetails: { description: name },
    detail: indicator.broad ? `${name} (broad)` : name,
    documentation: `${name}: ${remarks.join('; ')}.`,
    sortText: `${indicator.broad ? '1' : '0'}${name.toLowerCase()}`,
  };
}
