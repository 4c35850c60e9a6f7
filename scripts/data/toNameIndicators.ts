import type { FactIndicator } from './facts';
import { isStoredValue, mergeIndicators, type VendorIndicator } from './vendorIndicator';
import { broadNames, foreignNames } from './vendorNameJudgements';

/**
 * Signers, company names or product names of a tool.
 *
 * A value that ends in a backslash was cut at an escaped comma (`ConnectWise\, LLC`): what is left
 * is the beginning of the name, so it ships as a term. Values that differ in letter case alone are
 * one; the spelling that a certificate or a file holds is kept.
 */
export function toNameIndicators(
  toolId: string,
  values: readonly FactIndicator[],
): VendorIndicator[] {
  const foreign = foreignNames[toolId] ?? [];
  const indicators = values.map((fact): VendorIndicator => {
    const value = fact.value.replace(/\\.*$/, '').trim();
    const key = value.toLowerCase();
    return {
      value,
      form: value === fact.value.trim() && isStoredValue(fact) ? 'exact' : 'term',
      broad: broadNames.has(key) || foreign.includes(key),
      sources: fact.sources,
    };
  });
  return mergeIndicators(indicators, (a, b) => (b.form === 'exact' && a.form === 'term' ? b : a));
}
