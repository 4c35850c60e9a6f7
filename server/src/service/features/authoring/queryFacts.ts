import type { KqlColumn } from '../../../kql/kqlSchema';
import type { Rule } from '../../../rule/ruleModel';
import type { Analysis } from '../../analysis';
import { analyzeQuery } from '../../analyzeQuery';
import type { Environment } from '../../environment';

/** What a rule's query tells about its other fields. */
export interface QueryFacts {
  /** The known tables that it reads, each once, in the order of the query. */
  readonly tables: readonly string[];
  /** Empty while that cannot be told. */
  readonly columns: readonly KqlColumn[];
}

export function readQueryFacts(
  rule: Rule,
  analysis: Analysis,
  environment: Environment,
): QueryFacts {
  const query = analyzeQuery(rule, analysis, environment)?.analysis;
  const tables = (query?.references ?? [])
    .filter(({ kind, known }) => kind === 'table' && known)
    .map(({ name }) => name);
  return { tables: [...new Set(tables)], columns: query?.outputColumns ?? [] };
}
