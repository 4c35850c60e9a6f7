import type { DomainIndicator, Indicator, IndicatorKind, Tool } from './catalog';
import { hasTerm } from './hasTerm';
import { type Comparison, findsWithin } from './indicatorValues';

/** An indicator that a text of a query matches, with the tool it belongs to. */
export interface IndicatorMatch {
  readonly tool: Tool;
  readonly indicator: Indicator;
}

/**
 * The indicators of one kind that a comparison with `sought` finds, in the order of the tools.
 *
 * What is stored in a certificate or file is longer than an indicator of form `term`, so a query's
 * text that contains it counts as well: `has 'Kaseya US LLC'` may well find what `Kaseya` stands
 * for. The same holds below a domain of scope `suffix`. A pattern finds nothing: it is never judged.
 */
export function findIndicators(
  tools: readonly Tool[],
  kind: IndicatorKind,
  sought: string,
  comparison: Comparison,
): IndicatorMatch[] {
  if (sought.trim() === '' || comparison === 'pattern') {
    return [];
  }
  return tools.flatMap((tool) =>
    tool[kind]
      .filter(
        (indicator) =>
          findsWithin(toStoredText(indicator, comparison), sought, comparison) ||
          (indicator.form === 'term' && hasTerm(sought, indicator.value)),
      )
      .map((indicator) => ({ tool, indicator })),
  );
}

/** What lies below a domain ends with a dot and the domain. */
function toStoredText(indicator: Indicator | DomainIndicator, comparison: Comparison): string {
  const isSuffix = 'scope' in indicator && indicator.scope === 'suffix';
  return isSuffix && comparison === 'end' ? `.${indicator.value}` : indicator.value;
}
