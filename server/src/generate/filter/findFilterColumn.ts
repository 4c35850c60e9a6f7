import type { KqlColumn, KqlTable } from '../../kql/kqlSchema';
import { filterVocabulary, type VocabularyEntry } from './filterVocabulary';

/** Hashes by their number of hexadecimal digits. */
const hashes: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256' };

/**
 * The column of a table that a filter's field means; undefined where the table has none. `field` may
 * be the column's own name. What kind of hash `file.hash` is, its values tell.
 */
export function findFilterColumn(
  field: string,
  values: readonly string[],
  table: KqlTable,
): KqlColumn | undefined {
  const own = table.columns.find(({ name }) => name.toLowerCase() === field.toLowerCase());
  if (own) {
    return own;
  }
  const name = toKey(field);
  const fullName = name.endsWith('hash') ? `${name}${findHash(values) ?? ''}` : name;
  const entry = filterVocabulary.find(({ names }) => names.includes(fullName));
  const columns = entry ? listColumns(entry, table.name) : [];
  return columns.flatMap((column) => table.columns.find((each) => each.name === column) ?? [])[0];
}

/** A table that is named has no other column for the fact. */
function listColumns({ columns = [], columnsByTable = {} }: VocabularyEntry, table: string) {
  const own = columnsByTable[table];
  return own === undefined ? columns : [own];
}

function toKey(field: string): string {
  return field.replace(/[._]/g, '').toLowerCase();
}

function findHash(values: readonly string[]): string | undefined {
  const kinds = new Set(
    values.map((value) => (/^[0-9a-f]+$/i.test(value) ? hashes[value.length] : undefined)),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
