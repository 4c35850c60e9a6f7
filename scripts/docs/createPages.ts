import { allChecks } from '../../server/src/checks/allChecks';
import { renderCheck } from './renderCheck';
import { renderChecks } from './renderChecks';
import { renderConfiguration } from './renderConfiguration';

/** The pages that are made from the code, by their paths below `docs`. */
export function createPages(): ReadonlyMap<string, string> {
  return new Map([
    ['checks.md', renderChecks()],
    ['configuration.md', renderConfiguration()],
    ...allChecks.map((check) => [`checks/${check.code}.md`, renderCheck(check)] as const),
  ]);
}
