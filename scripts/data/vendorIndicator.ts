import type { FactIndicator } from './facts';
import { sortNames } from './sortNames';

/** A catalogue value on its way from the facts to `vendors.json`. */
export interface VendorIndicator {
  readonly value: string;
  readonly form: 'exact' | 'term';
  readonly broad: boolean;
  readonly scope?: 'host' | 'suffix';
  readonly sources: readonly string[];
}

/** Whether some source stores the whole value, rather than quoting a part of it in a query or summary. */
export function isStoredValue({ match, matches = [] }: FactIndicator): boolean {
  return match === undefined || match === 'exact' || matches.includes('exact');
}

/** Whether some query matches the value with `has`. */
export function isQueriedTerm({ match, matches = [] }: FactIndicator): boolean {
  return match === 'term' || matches.includes('term');
}

/** One indicator for each value, letter case aside, with the sources of all. `choose` picks the one to keep. */
export function mergeIndicators(
  indicators: readonly VendorIndicator[],
  choose: (a: VendorIndicator, b: VendorIndicator) => VendorIndicator,
): VendorIndicator[] {
  const byValue = new Map<string, VendorIndicator>();
  for (const indicator of indicators) {
    const key = indicator.value.toLowerCase();
    const present = byValue.get(key);
    byValue.set(key, present === undefined ? indicator : merge(present, indicator, choose));
  }
  return [...byValue.values()];
}

function merge(
  a: VendorIndicator,
  b: VendorIndicator,
  choose: (a: VendorIndicator, b: VendorIndicator) => VendorIndicator,
): VendorIndicator {
  return { ...choose(a, b), sources: sortNames([...a.sources, ...b.sources]) };
}
