/**
 * A data file as JSON that diffs well: every field of the root starts a line, and so does every
 * entry of a field that is a list or a mapping, so that one table, tool or technique is one line.
 */
export function formatDataFile(file: object): string {
  const fields = Object.entries(file).map(
    ([name, value]) => `${JSON.stringify(name)}: ${formatField(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

function formatField(value: unknown): string {
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return `{\n${entries.map(([name, item]) => `${JSON.stringify(name)}: ${JSON.stringify(item)}`).join(',\n')}\n}`;
  }
  return JSON.stringify(value);
}
