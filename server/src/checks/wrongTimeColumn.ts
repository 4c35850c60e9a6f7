import { describeTarget } from '../kql/describeTarget';
import type { Check } from './check';
import { findQueryDiagnostics } from './queryDiagnostics';
import { createRenameFixes } from './renameFix';
import { findOtherTimeColumn } from './timeColumns';

interface WrongTimeColumn {
  readonly other: string;
}

export const wrongTimeColumn: Check<WrongTimeColumn> = {
  code: 'wrong-time-column',
  severity: 'warning',
  phase: 'query',
  summary: 'The time column is the one of the other target.',
  explanation:
    'Defender XDR calls the time of an event `Timestamp`, Log Analytics `TimeGenerated`. A table has the column of the target that the query runs in; only the Device tables have both in Sentinel.',
  *find({ query, environment }) {
    for (const { diagnostic, span } of findQueryDiagnostics(query, 'unknown-column')) {
      const other = findOtherTimeColumn(diagnostic.name, diagnostic.candidates ?? []);
      if (other !== undefined) {
        const owner = diagnostic.tables?.join(', ') || 'This data';
        yield {
          span,
          message: `${owner} has no ${diagnostic.name} in ${describeTarget(environment.target)}; its time column is ${other}. (${diagnostic.engineCode})`,
          data: { other },
        };
      }
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, [data.other], true),
};
