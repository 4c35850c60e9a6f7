import { getNextLineStart } from './lineBounds';

/** Lines with their breaks; the last one may lack it, and an empty text has none. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length; ) {
    const next = getNextLineStart(text, start);
    lines.push(text.slice(start, next));
    start = next;
  }
  return lines;
}
