import { findCheck } from '../checks/allChecks';
import type { Problem } from './problem';

/** Without the findings of a query that another finding of it explains. */
export function leaveCauses(problems: readonly Problem[]): Problem[] {
  return problems.some(({ explainsQuery }) => explainsQuery)
    ? problems.filter(({ explainsQuery, code }) => explainsQuery || !isAboutQuery(code))
    : [...problems];
}

function isAboutQuery(code: string): boolean {
  return findCheck(code)?.phase === 'query';
}
