import type { DomainIndicator, Indicator, IndicatorKind, Tool } from './catalog';
import { hasTerm } from './hasTerm';

/**
 * How an operator compares: by whole words, by any part, by the whole value, by its beginning or
 * end, or by a pattern.
 */
export type Comparison = 'term' | 'part' | 'exact' | 'start' | 'end' | 'pattern';

/** An indicator as a literal of a query has to hold it. */
export interface IndicatorValue {
  readonly value: string;
  readonly indicator: Indicator;
  /** Another value of the same tool that finds whatever this one does. */
  readonly coveredBy: string | undefined;
}

/** In this order; the first that an operator begins with says how it compares. */
const comparisonsByOperator: readonly (readonly [beginning: string, comparison: Comparison])[] = [
  ['matches', 'pattern'],
  ['=', 'exact'],
  ['~', 'exact'],
  ['<>', 'exact'],
  ['in', 'exact'],
  ['startswith', 'start'],
  ['endswith', 'end'],
  ['contains', 'part'],
];

/** @param operator as written, in lower case. */
export function getComparison(operator: string): Comparison {
  const plain = operator.replace(/^!/, '');
  const found = comparisonsByOperator.find(([beginning]) => plain.startsWith(beginning));
  return found?.[1] ?? 'term';
}

/** What a tool's indicators of one kind are compared with by such an operator; those that it could never match are left out. */
export function toIndicatorValues(
  tool: Tool,
  kind: IndicatorKind,
  comparison: Comparison,
): IndicatorValue[] {
  const values = tool[kind].flatMap((indicator: Indicator | DomainIndicator) => {
    const value = toValue(indicator, comparison);
    return value === undefined ? [] : [{ value, indicator }];
  });
  return values.map(({ value, indicator }) => ({
    value,
    indicator,
    coveredBy: values.find((other) => isCovered(value, other.value, comparison))?.value,
  }));
}

/** Whether a comparison with `other` finds all that one with `value` does; never with the same value. */
export function isCovered(value: string, other: string, comparison: Comparison): boolean {
  return value.toLowerCase() !== other.toLowerCase() && findsWithin(value, other, comparison);
}

/** Whether such a comparison with `sought` finds `text`, letter case aside. A pattern is never judged. */
export function findsWithin(text: string, sought: string, comparison: Comparison): boolean {
  const [whole, part] = [text.toLowerCase(), sought.toLowerCase()];
  switch (comparison) {
    case 'term':
      return hasTerm(whole, part);
    case 'part':
      return whole.includes(part);
    case 'exact':
      return whole === part;
    case 'start':
      return whole.startsWith(part);
    case 'end':
      return whole.endsWith(part);
    case 'pattern':
      return false;
  }
}

/**
 * A term is only part of what is stored, so it never equals it and need not end it. All that lies
 * below a domain ends with a dot and the domain.
 */
function toValue(
  indicator: Indicator | DomainIndicator,
  comparison: Comparison,
): string | undefined {
  const { value, form } = indicator;
  if ('scope' in indicator) {
    const isSuffix = indicator.scope === 'suffix';
    if (comparison === 'end') {
      return isSuffix ? `.${value}` : value;
    }
    return comparison === 'pattern' || (comparison === 'exact' && isSuffix) ? undefined : value;
  }
  const needsWhole = comparison === 'exact' || comparison === 'end';
  return comparison === 'pattern' || (needsWhole && form === 'term') ? undefined : value;
}
