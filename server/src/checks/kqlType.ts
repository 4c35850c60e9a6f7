import type { Check } from './check';
import { findQueryDiagnostics, toMessage } from './queryDiagnostics';

export const kqlType: Check = {
  code: 'kql-type',
  severity: 'error',
  phase: 'query',
  summary: 'The query does not make sense to the KQL engine, though it can be read.',
  explanation:
    'A value of the wrong type, a missing argument, an operator in a place where it has no meaning: the engine refuses to run such a query. The message is the engine’s own.',
  *find({ query }) {
    for (const { diagnostic, span } of findQueryDiagnostics(query, 'type')) {
      yield { span, message: toMessage(diagnostic), data: undefined };
    }
  },
};
