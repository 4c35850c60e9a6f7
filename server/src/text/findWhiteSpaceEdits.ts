import type { SpanEdit } from './spanEdit';

/**
 * The edits that make `before` into `after` when the two differ in nothing but white space; undefined
 * when they differ in more. Each stretch of white space is one edit, so that none depends on another.
 * Offsets are UTF-16 and zero-based, in `before`.
 */
export function findWhiteSpaceEdits(before: string, after: string): SpanEdit[] | undefined {
  const edits: SpanEdit[] = [];
  let [old, fresh] = [0, 0];
  while (old < before.length || fresh < after.length) {
    const oldEnd = skipWhiteSpace(before, old);
    const freshEnd = skipWhiteSpace(after, fresh);
    const newText = after.slice(fresh, freshEnd);
    if (before.slice(old, oldEnd) !== newText) {
      edits.push({ span: { start: old, end: oldEnd }, newText });
    }
    if (before[oldEnd] !== after[freshEnd]) {
      return undefined;
    }
    [old, fresh] = [oldEnd + 1, freshEnd + 1];
  }
  return edits;
}

function skipWhiteSpace(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && /\s/.test(text[end] ?? '')) {
    end++;
  }
  return end;
}
