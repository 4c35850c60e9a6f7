import { type JsonNode, parseJson } from '../text/parseJson';
import type { SpanEdit } from '../text/spanEdit';

const usualIndent = '  ';

/**
 * The edit that declares one more table in a user's schema (`parseCustomSchema`), open for any
 * column until its columns are listed. Offsets are UTF-16 and zero-based, in the schema's text.
 * Undefined where the schema has a form that a table cannot be added to.
 */
export function addTable(text: string, name: string): SpanEdit | undefined {
  const declaration = `${JSON.stringify(name)}: []`;
  if (text.trim() === '') {
    const newText = `{\n${usualIndent}${declaration}\n}\n`;
    return { span: { start: 0, end: text.length }, newText };
  }
  const reading = parseJson(text);
  const tables = 'root' in reading ? findTables(reading.root) : undefined;
  if (!tables) {
    return undefined;
  }
  const last = tables.entries.at(-1);
  const offset = last ? last.value.span.end : tables.span.start + 1;
  const indent = last ? findIndent(text, last.keySpan.start) : usualIndent;
  const lead = last ? `,\n${indent}` : `\n${indent}`;
  const trail = last || text.slice(offset, tables.span.end).includes('\n') ? '' : '\n';
  return { span: { start: offset, end: offset }, newText: lead + declaration + trail };
}

/** Tables by their names, alone or below `tables`; a single table that is described is neither. */
function findTables(root: JsonNode): Extract<JsonNode, { kind: 'object' }> | undefined {
  if (root.kind !== 'object') {
    return undefined;
  }
  const find = (key: string) => root.entries.find((entry) => entry.key === key)?.value;
  const tables = find('tables');
  if (tables !== undefined || find('functions') !== undefined) {
    return tables?.kind === 'object' ? tables : undefined;
  }
  return find('Properties') === undefined ? root : undefined;
}

function findIndent(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? usualIndent;
}
