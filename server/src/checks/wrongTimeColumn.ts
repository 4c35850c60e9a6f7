import { describeTarget } from '../kql/describeTarget';
import { findOtherTimeColumn } from '../kql/findOtherTimeColumn';
import { joinWithAnd } from '../text/joinWithAnd';
import type { Check } from './check';
import { createCertainRenameFixes } from './createRenameFixes';
import { findQueryDiagnostics } from './queryDiagnostics';

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
        const tables = diagnostic.tables ?? [];
        const owner = tables.length > 0 ? joinWithAnd(tables) : 'This data';
        const isPlural = tables.length > 1;
        yield {
          span,
          message: `${owner} ${isPlural ? 'have' : 'has'} no ${diagnostic.name} in ${describeTarget(environment.target)}; ${isPlural ? 'their' : 'its'} time column is ${other}. (${diagnostic.engineCode})`,
          data: { other },
        };
      }
    }
  },
  fix: ({ span, data }) => createCertainRenameFixes(span, [data.other]),
};
