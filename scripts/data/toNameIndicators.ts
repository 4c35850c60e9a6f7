import type { FactIndicator } from './facts';
import { isStoredValue, mergeIndicators, type VendorIndicator } from './vendorIndicator';
import { broadNames, brokenNames, foreignNames } from './vendorNameJudgements';

/**
 * Signers, company names or product names of a tool.
 *
 * A value that ends in a backslash was cut at an escaped comma (`ConnectWise\, LLC`): what is left
 * is the beginning of the name, so it ships as a term. Values that differ in letter case alone are
 * one; the spelling that a certificate or a file holds is kept. Names cut off within a word are left
 * out.
 */
export function toNameIndicators(
  toolId: string,
  values: readonly FactIndicator[],
): VendorIndicator[] {
  const foreign = foreignNames[toolId] ?? [];
  const indicators = values.flatMap((fact): VendorIndicator[] => {
    const value = fact.value.replace(/\\.*$/, '').trim();
    const key = value.toLowerCase();
    if (brokenNames.has(key)) {
      return [];
    }
    const indicator: VendorIndicator = {
      value,
      form: value === fact.value.trim() && isStoredValue(fact) ? 'exact' : 'term',
      broad: broadNames.has(key) || foreign.includes(key),
      sources: fact.sources,
    };
    return [indicator];
  });
  return mergeIndicators(indicators, (a, b) => (b.form === 'exact' && a.form === 'term' ? b : a));
}
