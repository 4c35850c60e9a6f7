import type { Fix } from '../../checks/check';
import type { SpanEdit } from '../../text/spanEdit';
import type { Problem } from '../problem';

/** A repair that "fix all" makes, with the code of what it repairs. */
export interface CertainFix {
  readonly code: string;
  readonly fix: Fix;
}

/**
 * Every certain repair that can be made at once. Where two touch the same text, the first stands
 * and the other waits for the next run; a repair is made whole or not at all.
 */
export function chooseCertainFixes(problems: readonly Problem[]): CertainFix[] {
  const chosen: CertainFix[] = [];
  for (const problem of problems) {
    const fix = problem.getFixes().find(({ certain }) => certain);
    if (fix && fits(fix, chosen)) {
      chosen.push({ code: problem.code, fix });
    }
  }
  return chosen;
}

function fits(fix: Fix, chosen: readonly CertainFix[]): boolean {
  const taken = chosen.flatMap((other) => other.fix.edits);
  return fix.edits.every((edit) => taken.every((other) => !collides(edit, other)));
}

/** Two insertions at one place collide as well: which comes first would be chance. */
function collides({ span: a }: SpanEdit, { span: b }: SpanEdit): boolean {
  const isSamePoint = a.start === b.start && (a.start === a.end || b.start === b.end);
  return isSamePoint || (a.start < b.end && b.start < a.end);
}
