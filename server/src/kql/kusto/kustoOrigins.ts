import { toArray } from './kustoInterop';
import type { KustoSchema } from './kustoSchema';
import type { KustoColumn } from './kustoTypes';

/** The names of the schema's tables that the columns come from, through joins and unions; none of computed ones. */
export function getTables(columns: readonly KustoColumn[], schema: KustoSchema): string[] {
  const names = new Set<string>();
  for (const column of columns) addTables(column, schema, names);
  return [...names];
}

/** The column that a join or a union made this one of, under its own name. */
export function getOriginalColumn(column: KustoColumn): KustoColumn {
  const original = toArray(column.OriginalColumns)[0];
  return original === undefined || original === column ? column : getOriginalColumn(original);
}

function addTables(column: KustoColumn, schema: KustoSchema, names: Set<string>): void {
  const table = schema.findTableOfColumn(column);
  if (table !== undefined) names.add(table.name);
  for (const original of toArray(column.OriginalColumns)) {
    if (original !== column) addTables(original, schema, names);
  }
}
