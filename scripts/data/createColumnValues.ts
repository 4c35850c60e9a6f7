import { distance } from 'fastest-levenshtein';
import type { DefenderFacts } from './facts';
import { sortEntries, sortNames } from './sortNames';

/** In how many queries a value has to occur before it counts as known, where a list exists or not. */
const attestedBesideList = 3;
const attestedWithoutList = 2;

/**
 * Known values of columns, by `Table.Column`, or `*.Column` for any Defender table.
 *
 * `ActionType` values come from documentation, which lags behind the product, so values that
 * several published queries use are added. Published queries also hold misspellings
 * (`ConnecitonFound`, six times); a value within two edits of a documented one is taken for one.
 */
export function createColumnValues(facts: DefenderFacts): Record<string, string[]> {
  const entries: [string, string[]][] = Object.entries(facts.columnEnumerations).map(
    ([column, values]) => [`*.${column}`, [...values]],
  );
  for (const [name, table] of Object.entries(facts.tables)) {
    const values = findActionTypes(table.actionTypes ?? [], table.actionTypesObserved ?? {});
    if (values.length > 0 && 'ActionType' in table.columns) {
      entries.push([`${name}.ActionType`, values]);
    }
  }
  return sortEntries(entries);
}

function findActionTypes(
  documented: readonly string[],
  observed: Readonly<Record<string, number>>,
): string[] {
  const threshold = documented.length > 0 ? attestedBesideList : attestedWithoutList;
  const added = Object.entries(observed)
    .filter(([value, uses]) => uses >= threshold && !value.includes('\ufffd'))
    .filter(([value]) => documented.every((known) => distance(value, known) > 2))
    .map(([value]) => value);
  return sortNames([...documented, ...added]);
}
