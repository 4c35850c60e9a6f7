import { isTableSeparator } from './isTableSeparator';
import { stripLineNumbers } from './stripLineNumbers';

const lineBreak = /\r\n?|[\n\u0085\u2028\u2029]/;
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens, zero-width characters, marks of direction and byte order, and control characters but tabs. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * The lines of a text as it was copied from a web page, without what the page added: invisible
 * characters, special blanks, line numbers and tables. Blanks at line ends are left out as well.
 */
export function readArticleLines(text: string): string[] {
  const lines = text
    .split(lineBreak)
    .map((line) => line.replace(invisible, '').replace(blanks, ' ').trimEnd())
    .map(expandIndentation);
  return blankTables(stripLineNumbers(lines));
}

/** YAML takes no tabs as indentation. */
function expandIndentation(line: string): string {
  return line.replace(/^[ \t]+/, (indentation) => indentation.replaceAll('\t', '  '));
}

/** A table is told by the row of hyphens below its head; its rows end with bars, which lines of KQL do not. */
function blankTables(lines: readonly string[]): string[] {
  let isTable = false;
  return lines.map((line, index) => {
    const isHead = isTableSeparator(lines[index + 1] ?? '') && line.endsWith('|');
    isTable = isHead || isTableSeparator(line) || (isTable && line.endsWith('|'));
    return isTable ? '' : line;
  });
}
