import { createFilterEdit } from '../kql/createFilterEdit';
import { findTimeColumn } from '../kql/findTimeColumn';
import type { KqlUnlimitedRead } from '../kql/kqlObservations';
import type { SpanEdit } from '../text/spanEdit';
import type { AnalyzedQuery, Check, CheckContext } from './check';

interface NoTimeFilter {
  readonly read: KqlUnlimitedRead;
  readonly filter: string;
}

export const noTimeFilter: Check<NoTimeFilter> = {
  code: 'no-time-filter',
  severity: 'information',
  phase: 'query',
  summary: 'A hunting query reads a table without saying from when.',
  explanation:
    'Without a condition on its time column, a table is read as far back as the portal happens to be set, or as data is kept: slow, and different for everyone who runs the query. Any condition on a time counts, also one further down or behind a `let`; grouping by `bin(Timestamp, 1h)` limits nothing. An analytics rule is limited by its `queryPeriod` and is not reported. The window of the repair is the setting `lookback`.',
  *find(context) {
    const { query, rule } = context;
    if (!query || rule.kind !== 'hunting') {
      return;
    }
    for (const read of query.analysis.observations.unlimitedReads) {
      const filter = findFilter(read, context);
      if (filter !== undefined) {
        yield {
          span: query.region.sourceMap.toHost(read.span),
          message: `${read.table} is read without a time filter. Add one, such as "| ${filter}".`,
          data: { read, filter },
        };
      }
    }
  },
  fix: ({ data }, { query }) =>
    query
      ? [{ title: `Add ${data.filter}`, edits: [createEdit(data, query)], certain: false }]
      : [],
};

/** Undefined for a table without a time. */
function findFilter(
  { table }: KqlUnlimitedRead,
  { query, environment }: CheckContext,
): string | undefined {
  const { schema, lookback } = environment;
  const known = schema.tables.find(({ name }) => name === table);
  const column = known && findTimeColumn(known, query?.analysis.columnReferences ?? []);
  return column && `where ${column} > ago(${lookback})`;
}

function createEdit({ read, filter }: NoTimeFilter, { region }: AnalyzedQuery): SpanEdit {
  const { span, newText } = createFilterEdit(region.text, read, filter);
  return region.sourceMap.toHostEdit(span, newText);
}
