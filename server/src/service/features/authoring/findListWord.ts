import type { Span } from '../../../text/span';

/** The word that a caret touches in `A, B`, a list without brackets; without commas, all of it. */
export function findListWord(text: string, { start, end }: Span, offset: number): Span {
  if (!text.slice(start, end).includes(',')) {
    return { start, end };
  }
  const before = /[^,]*$/.exec(text.slice(start, offset))?.[0].trimStart() ?? '';
  const after = /^[^,]*/.exec(text.slice(offset, end))?.[0].trimEnd() ?? '';
  return { start: offset - before.length, end: offset + after.length };
}
