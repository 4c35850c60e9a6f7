import type { SuppressedCode, SuppressionUse } from '../checks/suppressionUse';
import { checkCodes } from '../config/checkCodes';
import type { Problem } from './problem';
import { isInReach, isSuppressed, type Suppression } from './suppressions';

/** What is known when the use of suppression comments is judged. */
export interface SuppressionEvidence {
  /** All that the checks found, suppressed or not. */
  readonly found: readonly Problem[];
  /** Whether every check had its say. */
  readonly canJudge: boolean;
  readonly isOff: (code: string) => boolean;
  /** What the strictest profile finds; asked only when a comment seems of no use. */
  readonly findMore: () => readonly Problem[];
}

/** Found or not by what other files say, or by the comment itself. */
const beyondThisFile = new Set(['duplicate-id', 'duplicate-name', 'bad-suppression']);

const places = { file: 'in this file', query: 'in this query', line: 'on the next line' } as const;

/**
 * Which comments of ours silence something. While a check is yet to run, or an error stands that may
 * hide other problems, the use of a comment that silences nothing stays open.
 */
export function judgeSuppressions(
  suppressions: readonly Suppression[],
  { found, canJudge, isOff, findMore }: SuppressionEvidence,
): SuppressionUse[] {
  const hasError = found.some(
    (problem) => problem.severity === 'error' && !isSuppressed(problem, suppressions),
  );
  const isOpen = !canJudge || hasError;
  let more: readonly Problem[] | undefined;

  function silences(suppression: Suppression, code: string | undefined): boolean {
    const isHit = (problem: Problem) =>
      (code === undefined || problem.code === code) && isInReach(problem.span, suppression);
    if (found.some(isHit)) {
      return true;
    }
    more ??= isOpen ? [] : findMore();
    return more.some(isHit);
  }

  function judgeCode(suppression: Suppression, name: string): SuppressedCode['state'] {
    if (!checkCodes.includes(name)) {
      return 'unknown';
    }
    if (silences(suppression, name)) {
      return 'used';
    }
    return isOpen || isOff(name) || beyondThisFile.has(name) ? 'open' : 'unused';
  }

  return suppressions
    .filter(({ isOwn }) => isOwn)
    .map((suppression) => ({
      span: suppression.span,
      directive: suppression.directive,
      place: places[suppression.scope],
      codes: suppression.codes.map(({ name, span }) => ({
        name,
        span,
        state: judgeCode(suppression, name),
      })),
      state: silences(suppression, undefined) ? 'used' : isOpen ? 'open' : 'unused',
    }));
}
