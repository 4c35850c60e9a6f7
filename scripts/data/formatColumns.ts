/** Columns in the notation that `TablesFile` explains, all of the same targets as their table. */
export function formatColumns(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([name, type]) => formatColumn(name, type))
    .join(' ');
}

/** One column; a string, as three of four are, goes without its type. */
export function formatColumn(name: string, type: string, marker = ''): string {
  return name + (type === 'string' ? '' : `:${type}`) + marker;
}
