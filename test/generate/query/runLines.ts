/** A row of texts and counts, and whether it comes of a row that an exclusion names. */
export interface Row {
  readonly cells: Readonly<Record<string, string | number>>;
  readonly isExcluded: boolean;
}

/** Runs a query that has each operator on a line of its own, of the few kinds that the tests write. */
export function runLines(query: string, table: readonly Row[]): readonly Row[] {
  const [source = '', ...lines] = query.split('\n');
  if (source !== 'T') {
    throw new Error(`Cannot read from ${source}.`);
  }
  return lines.reduce<readonly Row[]>((rows, line) => runLine(line, rows, table), table);
}

function runLine(line: string, rows: readonly Row[], table: readonly Row[]): readonly Row[] {
  const [, name = '', rest = ''] = /^\| (\w+) (.*)$/.exec(line) ?? [];
  switch (name) {
    case 'where':
      return rows.filter((row) => isTrue(rest, row));
    case 'project':
      return rows.map((row) => ({ ...row, cells: pick(row, rest.split(', ')) }));
    case 'extend': {
      const [column = '', value = ''] = rest.split(' = ');
      return rows.map((row) => ({
        ...row,
        cells: { ...row.cells, [column]: JSON.parse(value) },
      }));
    }
    case 'take':
      return rows.slice(0, Number(rest));
    case 'summarize':
      return group(rows, rest.replace('Count = count() by ', ''));
    case 'join': {
      const [, condition = '', key = ''] = /\(T \| where (.*)\) on (\w)$/.exec(rest) ?? [];
      const other = table.filter((row) => isTrue(condition, row));
      return rows.filter(
        ({ cells }) => !other.some((candidate) => candidate.cells[key] === cells[key]),
      );
    }
    default:
      throw new Error(`Cannot run ${line}.`);
  }
}

/** `A == "x"` or `not (A == "x")`. */
function isTrue(condition: string, { cells }: Row): boolean {
  const [, negation, column = '', value = ''] =
    /^(not \()?(\w) == "(\w)"\)?$/.exec(condition) ?? [];
  if (!(column in cells)) {
    throw new Error(`There is no column for ${condition}.`);
  }
  return (cells[column] === value) === (negation === undefined);
}

function pick({ cells }: Row, columns: readonly string[]): Row['cells'] {
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
}

/** A group comes of excluded rows when one of its rows does. */
function group(rows: readonly Row[], key: string): readonly Row[] {
  const groups = new Map<string | number, Row[]>();
  for (const row of rows) {
    const value = row.cells[key] ?? '';
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return [...groups].map(([value, members]) => ({
    cells: { [key]: value, Count: members.length },
    isExcluded: members.some(({ isExcluded }) => isExcluded),
  }));
}
