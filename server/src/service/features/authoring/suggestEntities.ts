import type { EntityLines } from '../../../rule/fieldLines';
import { type EntityColumns, entityColumns } from './entityColumns';

/** Names from a file's version resources, which are no names of files. */
const versionInfo = /VersionInfo/;

/**
 * The entity mappings that columns of these names allow, the most telling first. Columns that share
 * what stands before their endings describe one entity, so they are mapped once for each type.
 */
export function suggestEntities(columns: readonly string[]): EntityLines[] {
  const names = new Set(columns.filter((name) => !versionInfo.test(name)));
  const mapped = new Set<string>();
  return entityColumns.flatMap((row) =>
    findPrefixes(row, names).flatMap((prefix) => {
      const entity = `${row.entityType} ${prefix}`;
      const isNew = !mapped.has(entity);
      mapped.add(entity);
      return isNew ? [toSuggestion(row, prefix)] : [];
    }),
  );
}

/** What stands before the row's endings, for each set of columns that has all of them. */
function findPrefixes({ columns }: EntityColumns, names: ReadonlySet<string>): string[] {
  const endings = Object.values(columns);
  const first = endings[0] ?? '';
  return [...names]
    .filter((name) => name.endsWith(first))
    .map((name) => name.slice(0, name.length - first.length))
    .filter((prefix) => /^$|[a-z0-9_]$/.test(prefix))
    .filter((prefix) => endings.every((ending) => names.has(prefix + ending)));
}

function toSuggestion({ entityType, columns }: EntityColumns, prefix: string): EntityLines {
  const fieldMappings = Object.entries(columns).map(([identifier, ending]) => ({
    identifier,
    columnName: prefix + ending,
  }));
  return { entityType, fieldMappings };
}
