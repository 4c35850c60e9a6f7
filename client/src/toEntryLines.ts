/**
 * The items of a file that is one list, as lines for another file.
 *
 * @param text a key, and below it items two blanks in
 * @param indent blanks before the items' dashes
 */
export function toEntryLines(text: string, indent: string): string[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => line.replace(/^ {2}/, indent));
}
