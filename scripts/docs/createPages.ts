import { allChecks } from '../../server/src/checks/allChecks';
import { renderCheck } from './renderCheck';
import { renderChecks } from './renderChecks';

/** The pages that are made from the code, by their paths below `docs`. */
export function createPages(): ReadonlyMap<string, string> {
  return new Map([
    ['checks.md', renderChecks()],
    ...allChecks.map((check) => [`checks/${check.code}.md`, renderCheck(check)] as const),
  ]);
}
