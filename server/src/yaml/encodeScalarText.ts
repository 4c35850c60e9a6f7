import { getLineBreak, getLineStart } from '../text/lineBounds';
import type { YamlScalar } from './yamlTree';

/** Characters that YAML's double quotes can hold only as escapes; lone surrogates are no characters at all. */
const escaped =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /["\\\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const namedEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Writes text the way one scalar's source needs it. */
export interface ScalarEncoder {
  /** The line break that the file uses. */
  readonly lineBreak: string;
  /** What stands before each line that continues the scalar. */
  readonly indentation: string;
  /**
   * `newText` for a place within the value. Line breaks of any kind count as one `\n`.
   * - literal: each line gets the indentation;
   * - folded, single-quoted: besides, a line break is written as two, as a single one would become
   *   a space. White space around line breaks is lost to folding;
   * - double-quoted: escapes, so that it can hold anything;
   * - plain: cannot escape, so the text stays as it is but for line breaks, which become spaces.
   *   Whoever writes more than words has to quote the scalar first.
   */
  encode(newText: string): string;
}

/** @param text the file that `scalar` stands in. */
export function createScalarEncoder(text: string, scalar: YamlScalar): ScalarEncoder {
  const lineBreak = getLineBreak(text);
  const indentation = ' '.repeat(
    isBlockScalar(scalar) ? scalar.indent : getFlowIndent(text, scalar),
  );
  return {
    lineBreak,
    indentation,
    encode(newText) {
      const lines = splitTextLines(newText);
      switch (scalar.style) {
        case 'literal':
          return joinLines(lines, lineBreak, indentation);
        case 'folded':
          return joinLines(lines, lineBreak + lineBreak, indentation);
        case 'single-quoted':
          return joinLines(lines, lineBreak + lineBreak, indentation).replaceAll("'", "''");
        case 'double-quoted':
          return escapeText(lines.join('\n'));
        case 'plain':
          return lines.join(' ');
      }
    },
  };
}

/** Text as it stands between double quotes, in which YAML can hold anything. */
export function escapeText(text: string): string {
  return text.replace(escaped, toEscape);
}

export function isBlockScalar(scalar: YamlScalar): boolean {
  return scalar.style === 'literal' || scalar.style === 'folded';
}

export function splitTextLines(newText: string): string[] {
  return newText.split(/\r\n?|\n/);
}

/** Only the last line is followed by other text for sure, so that empty ones before it stay free of trailing blanks. */
function joinLines(lines: readonly string[], lineBreak: string, indentation: string): string {
  return lines
    .map((line, index) => {
      if (index === 0) {
        return line;
      }
      const isBlank = line === '' && index < lines.length - 1;
      return lineBreak + (isBlank ? '' : indentation + line);
    })
    .join('');
}

/** Two columns more than the key or list item in whose line the scalar begins. */
function getFlowIndent(text: string, scalar: YamlScalar): number {
  const start = scalar.span.start;
  const before = text.slice(getLineStart(text, start), start);
  const owner = /^[ \t]*(?:[-?:][ \t]+)*/.exec(before);
  return (owner?.[0].length ?? 0) + 2;
}

function toEscape(character: string): string {
  const named = namedEscapes[character];
  if (named !== undefined) {
    return named;
  }
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
