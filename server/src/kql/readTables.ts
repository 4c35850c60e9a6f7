import type { KqlColumn, KqlTable } from './kqlSchema';
import { getTargets, parseColumns } from './parseColumns';
import type { TablesFile } from './tablesFile';

/**
 * The shipped tables, each column with the targets that have it; open tables come last. 2,000
 * tables take some 10 ms, so callers keep the result.
 */
export function readTables(file: TablesFile): KqlTable[] {
  const standard = parseColumns(file.standardColumns, getTargets('S'));
  const growing = new Set(file.growingTables);
  const closed = Object.entries(file.tables).map(([name, notation]): KqlTable => {
    const end = notation.indexOf(' ');
    const targets = getTargets(notation.slice(0, end));
    const listed = parseColumns(notation.slice(end + 1), targets);
    const columns = targets.includes('sentinel') ? withMissing(listed, standard) : listed;
    return {
      name,
      targets,
      columns: withValues(name, columns, targets.includes('defender'), file),
      ...(growing.has(name) && { open: true }),
    };
  });
  const open = file.openTables.map(
    (name): KqlTable => ({ name, targets: getTargets('S'), columns: standard, open: true }),
  );
  return [...closed, ...open];
}

function withMissing(
  listed: readonly KqlColumn[],
  standard: readonly KqlColumn[],
): readonly KqlColumn[] {
  const names = new Set(listed.map((column) => column.name));
  return [...listed, ...standard.filter((column) => !names.has(column.name))];
}

function withValues(
  table: string,
  columns: readonly KqlColumn[],
  inDefender: boolean,
  file: TablesFile,
): readonly KqlColumn[] {
  if (!inDefender) {
    return columns;
  }
  return columns.map((column) => {
    const values = file.values[`${table}.${column.name}`] ?? file.values[`*.${column.name}`];
    return values === undefined ? column : { ...column, values };
  });
}
