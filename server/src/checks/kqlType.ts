import type { Check } from './check';
import { findQueryDiagnostics, type KnownMistake, toFixes, toMessage } from './queryDiagnostics';

export const kqlType: Check<KnownMistake> = {
  code: 'kql-type',
  severity: 'error',
  phase: 'query',
  looksAtConditions: true,
  summary: 'The query does not make sense to the KQL engine, though it can be read.',
  explanation:
    'A value of the wrong type, a missing argument, an operator in a place where it has no meaning: the engine refuses to run such a query. The message is the engine’s own.',
  *find({ query }) {
    for (const { diagnostic, span } of findQueryDiagnostics(query, 'type')) {
      yield { span, message: toMessage(diagnostic), data: { repairs: diagnostic.repairs ?? [] } };
    }
  },
  fix: ({ data }, { query }) => toFixes(data.repairs, query),
};
