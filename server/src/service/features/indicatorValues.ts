import type { DomainIndicator, Indicator, IndicatorKind, Tool } from '../../catalog/catalog';
import { hasTerm } from '../../catalog/hasTerm';

/** How an operator compares: by words, by the whole value, by its beginning or end, or by a pattern. */
export type Comparison = 'term' | 'exact' | 'start' | 'end' | 'pattern';

/** An indicator as a literal of a query has to hold it. */
export interface IndicatorValue {
  readonly value: string;
  readonly indicator: Indicator;
  /** Another value of the same tool that finds whatever this one does. */
  readonly coveredBy: string | undefined;
}

/** @param operator as written, in lower case. */
export function getComparison(operator: string): Comparison {
  const plain = operator.replace(/^!/, '');
  if (plain.startsWith('matches')) {
    return 'pattern';
  }
  if (/^(?:=|~|in)/.test(plain)) {
    return 'exact';
  }
  if (plain.startsWith('startswith')) {
    return 'start';
  }
  return plain.startsWith('endswith') ? 'end' : 'term';
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

/** Whether a comparison with `other` finds all that one with `value` does. */
export function isCovered(value: string, other: string, comparison: Comparison): boolean {
  const [text, part] = [value.toLowerCase(), other.toLowerCase()];
  if (text === part) {
    return false;
  }
  switch (comparison) {
    case 'term':
      return hasTerm(text, part);
    case 'start':
      return text.startsWith(part);
    case 'end':
      return text.endsWith(part);
    default:
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
