import type { Check } from './check';
import { findQueryDiagnostics, toMessage } from './queryDiagnostics';

export const kqlSyntax: Check = {
  code: 'kql-syntax',
  severity: 'error',
  phase: 'query',
  summary: 'The query is not valid KQL.',
  explanation:
    'The KQL engine cannot read the query at this place, and neither can Sentinel or Defender XDR. The message is the engine’s own.',
  *find({ query }) {
    for (const { diagnostic, span } of findQueryDiagnostics(query, 'syntax')) {
      yield { span, message: toMessage(diagnostic), data: undefined };
    }
  },
};
