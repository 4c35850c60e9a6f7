import type { KqlRepair } from '../kql/kqlObservations';
import type { Check } from './check';
import { toFixes, toMessage } from './queryDiagnostics';

interface Advice {
  readonly getRepairs: () => readonly KqlRepair[];
}

export const kqlAdvice: Check<Advice> = {
  code: 'kql-advice',
  severity: 'hint',
  phase: 'query',
  summary: 'The KQL engine would write this otherwise.',
  explanation:
    'The query runs as it is. Microsoft’s own analyzers know a form that is faster, is not deprecated, or says more clearly what is meant: `has` instead of `contains`, a join that names its kind, `make_set` instead of `makeset`. The message is theirs, and so is the repair where there is one; read it before you take it, for `has` does not find what `contains` finds.',
  *find({ query }) {
    for (const advice of query?.analysis.observations.advice ?? []) {
      if (query) {
        yield {
          span: query.region.sourceMap.toHost(advice.span),
          message: toMessage(advice),
          data: { getRepairs: () => advice.getRepairs() },
        };
      }
    }
  },
  fix: ({ data }, { query }) => toFixes(data.getRepairs(), query),
};
