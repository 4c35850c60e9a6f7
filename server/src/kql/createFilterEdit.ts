import type { SpanEdit } from '../text/spanEdit';
import type { KqlUnlimitedRead } from './kqlObservations';

/**
 * Puts an operator, without its bar, behind a table: in a line of its own where the pipeline is broken
 * into lines, in brackets where only a name or an expression can stand.
 */
export function createFilterEdit(
  query: string,
  { span, bar, isPipeline }: KqlUnlimitedRead,
  operator: string,
): SpanEdit {
  if (!isPipeline) {
    return { span, newText: `(${query.slice(span.start, span.end)} | ${operator})` };
  }
  const gap = bar ? query.slice(span.end, bar.start) : '';
  const lineStart = gap.lastIndexOf('\n') + 1;
  const isOwnLine = lineStart > 0 && gap.slice(lineStart).trim() === '';
  const before = isOwnLine ? `\n${gap.slice(lineStart)}` : ' ';
  return { span: { start: span.end, end: span.end }, newText: `${before}| ${operator}` };
}
