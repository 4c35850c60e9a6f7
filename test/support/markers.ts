import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';

/**
 * Fixtures show diagnostics as an editor does: below the line that they are on, as a comment with
 * carets under the range.
 *
 *     severity: hihg
 *     #         ^^^^ unknown-value error: …
 *
 * `#<` begins a range in column 0, where the comment sign itself stands. A range that goes on in
 * further lines ends in `…`.
 */
const marker = /^#(?:<\^*| *\^+)…? [a-z-]+ (?:error|warning|information|hint): /;

const severityNames: Record<DiagnosticSeverity, string> = {
  1: 'error',
  2: 'warning',
  3: 'information',
  4: 'hint',
};

/** The document that a fixture is about: its text without the marker lines. */
export function removeMarkers(fixture: string): string {
  return fixture
    .split(/(?<=\n)/)
    .filter((line) => !marker.test(line))
    .join('');
}

/** The document with a marker line for every diagnostic, in the order of their places. */
export function addMarkers(text: string, diagnostics: readonly Diagnostic[]): string {
  const lines = text.split(/(?<=\n)/);
  return lines
    .map((line, index) => {
      const marks = diagnostics
        .filter(({ range }) => range.start.line === index)
        .map((diagnostic) => `${renderMarker(line.trimEnd(), diagnostic)}\n`);
      return marks.length === 0 || line.endsWith('\n')
        ? [line, ...marks].join('')
        : [line, '\n', ...marks].join('');
    })
    .join('');
}

function renderMarker(line: string, diagnostic: Diagnostic): string {
  const { range, code, severity, message } = diagnostic;
  const { start, end } = range;
  const goesOn = end.line > start.line;
  const length = Math.max(1, (goesOn ? line.length : end.character) - start.character);
  const carets =
    start.character === 0
      ? `#<${'^'.repeat(Math.max(0, length - 2))}`
      : `#${' '.repeat(start.character - 1)}${'^'.repeat(length)}`;
  return `${carets}${goesOn ? '…' : ''} ${code} ${severityNames[severity ?? 1]}: ${message}`;
}
