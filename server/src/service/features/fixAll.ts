import type { Fix } from '../../checks/check';
import type { SpanEdit } from '../../text/spanEdit';
import type { Problem } from '../problem';

/**
 * The edits of every certain repair. Where two repairs touch the same text, the first stands and
 * the other waits for the next run; a repair is made whole or not at all.
 */
export function collectCertainEdits(problems: readonly Problem[]): SpanEdit[] {
  const taken: SpanEdit[] = [];
  for (const problem of problems) {
    const fix = problem.getFixes().find(({ certain }) => certain);
    if (fix && fits(fix, taken)) {
      taken.push(...fix.edits);
    }
  }
  return taken;
}

function fits(fix: Fix, taken: readonly SpanEdit[]): boolean {
  return fix.edits.every((edit) => taken.every((other) => !collides(edit, other)));
}

/** Two insertions at one place collide as well: which comes first would be chance. */
function collides({ span: a }: SpanEdit, { span: b }: SpanEdit): boolean {
  const isSamePoint = a.start === b.start && (a.start === a.end || b.start === b.end);
  return isSamePoint || (a.start < b.end && b.start < a.end);
}
