/** The most characters of a text that a list of symbols has room for. */
const longestExcerpt = 80;

/** A text on one line, cut where a list has no more room for it. */
export function toExcerpt(text: string): string {
  const line = text
    .slice(0, 4 * longestExcerpt)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt - 1).trimEnd()}…` : line;
}
