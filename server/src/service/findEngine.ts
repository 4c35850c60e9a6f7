import { isTooLargeForQueryAnalysis } from '../rule/sizeLimit';
import type { Analysis } from './analysis';
import type { Environment } from './environment';

/** The engine for the queries of a file; undefined while there is none, or when the file is too large for it. */
export function findEngine({ document }: Analysis, { kql }: Environment): Environment['kql'] {
  return kql && !isTooLargeForQueryAnalysis(document.getText()) ? kql : undefined;
}
