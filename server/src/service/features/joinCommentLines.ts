import { getLineStart, getNextLineStart } from '../../text/lineBounds';
import type { Span } from '../../text/span';

/**
 * The runs of comments on lines that follow each other.
 *
 * @param lines comments that begin their lines, in the order of the text.
 */
export function joinCommentLines(text: string, lines: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && getNextLineStart(text, last.end) === getLineStart(text, line.start)) {
      runs[runs.length - 1] = { start: last.start, end: line.end };
    } else {
      runs.push(line);
    }
  }
  return runs;
}
