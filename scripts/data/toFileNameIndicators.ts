import type { FactIndicator } from './facts';
import { broadFileNames, correctedFileNames, foreignFileNames } from './vendorFileJudgements';
import { isStoredValue, mergeIndicators, type VendorIndicator } from './vendorIndicator';

/**
 * Process names or original file names of a tool. Patterns (`g2file*.exe`, `<random>.exe`) are left
 * out: a term stands for whole words, so it cannot say what they mean. Names whose part before the
 * extension is two letters or fewer are broad, and so are files of other tools.
 */
export function toFileNameIndicators(
  toolId: string,
  values: readonly FactIndicator[],
): VendorIndicator[] {
  const foreign = foreignFileNames[toolId] ?? [];
  const indicators = values
    .filter(({ value }) => !/[*?<>[\]]/.test(value))
    .map((fact): VendorIndicator => {
      const value = correctedFileNames[fact.value] ?? fact.value;
      const key = value.toLowerCase();
      const stem = value.replace(/\.[^.]*$/, '');
      return {
        value,
        form: isStoredValue(fact) ? 'exact' : 'term',
        broad: stem.length <= 2 || broadFileNames.has(key) || foreign.includes(key),
        sources: fact.sources,
      };
    });
  return mergeIndicators(indicators, (a, b) => (b.form === 'exact' && a.form === 'term' ? b : a));
}
