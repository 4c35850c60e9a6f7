import type { KqlColumn } from '../kql/kqlSchema';
import { columnTypes } from './columnTypes';
import type { Field, FieldReader } from './fieldReader';

/** Columns of watchlists, by alias. */
export function readWatchlists(
  field: Field,
  reader: FieldReader,
): ReadonlyMap<string, readonly KqlColumn[]> {
  const watchlists = reader.readEntries(
    field,
    'a mapping from watchlist aliases to columns such as `VIPUsers: { UserPrincipalName: string }`',
  );
  return new Map(watchlists.map((watchlist) => [watchlist.key, readColumns(watchlist, reader)]));
}

function readColumns(watchlist: Field, reader: FieldReader): KqlColumn[] {
  const columns = reader.readEntries(watchlist, 'a mapping such as `UserPrincipalName: string`');
  return columns.flatMap((column) => {
    const type = reader.readChoice(column, columnTypes);
    return type === undefined ? [] : [{ name: column.key, type }];
  });
}
