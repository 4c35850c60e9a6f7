import type { Indicator, IndicatorKind, Tool } from './catalog';
import { hasTerm } from './hasTerm';

/** An indicator that a term of a query matches, with the tool it belongs to. */
export interface IndicatorMatch {
  readonly tool: Tool;
  readonly indicator: Indicator;
}

/**
 * The indicators of one kind that `column has 'term'` finds, in the order of the tools.
 *
 * What is stored in a certificate or file is longer than an indicator of form `term`, so a query's
 * term that contains it counts as well: `has 'Kaseya US LLC'` may well find what `Kaseya` stands
 * for. The same holds below a domain of scope `suffix`.
 */
export function findIndicators(
  tools: readonly Tool[],
  kind: IndicatorKind,
  term: string,
): IndicatorMatch[] {
  if (term.trim() === '') {
    return [];
  }
  return tools.flatMap((tool) =>
    tool[kind]
      .filter(
        (indicator) =>
          hasTerm(indicator.value, term) ||
          (indicator.form === 'term' && hasTerm(term, indicator.value)),
      )
      .map((indicator) => ({ tool, indicator })),
  );
}
