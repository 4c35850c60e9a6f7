import { replaceForbidden } from './replaceForbidden';

/**
 * Lines as a literal block: its header, then the lines, indented by two columns. Blank lines hold
 * nothing, and characters that YAML does not allow are replaced by a printable one.
 */
export function renderLiteral(lines: readonly string[]): [header: string, ...lines: string[]] {
  const written = lines.map((line) => replaceForbidden(line.trim() === '' ? '' : line));
  const first = written.find((line) => line !== '');
  return [
    first?.startsWith(' ') ? '|2' : '|',
    ...written.map((line) => (line === '' ? '' : `  ${line}`)),
  ];
}
