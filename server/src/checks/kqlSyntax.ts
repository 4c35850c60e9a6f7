import type { Check } from './check';
import { findQueryDiagnostics, type KnownMistake, toFixes, toMessage } from './queryDiagnostics';

export const kqlSyntax: Check<KnownMistake> = {
  code: 'kql-syntax',
  severity: 'error',
  phase: 'query',
  looksAtConditions: true,
  summary: 'The query is not valid KQL.',
  explanation:
    'The KQL engine cannot read the query at this place, and neither can Sentinel or Defender XDR. Of mistakes that are often made, the message says what to write and offers it as a repair; otherwise it is the engine’s own.',
  *find({ query }) {
    for (const { diagnostic, span } of findQueryDiagnostics(query, 'syntax')) {
      yield { span, message: toMessage(diagnostic), data: { repairs: diagnostic.repairs ?? [] } };
    }
  },
  fix: ({ data }, { query }) => toFixes(data.repairs, query),
};
