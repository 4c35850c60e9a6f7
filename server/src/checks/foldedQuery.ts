import type { Span } from '../text/span';
import type { AnalyzedQuery, Check } from './check';

interface FoldedQuery {
  /** The `>` of the block header. */
  readonly marker: Span;
}

export const foldedQuery: Check<FoldedQuery> = {
  code: 'folded-query',
  severity: 'warning',
  phase: 'query',
  summary: 'The query is a folded block (`>`), which joins its lines.',
  explanation:
    'A folded block turns each line break into a space. KQL mostly survives that, but a `//` comment then runs to the end of the query and silently switches off everything below it: that is an error. Write `query: |`, which keeps lines as they are.',
  *find({ rule, query, text }) {
    const scalar = rule.query?.scalar;
    if (scalar?.style !== 'folded') {
      return;
    }
    const swallowing = query && findSwallowingComment(query, text);
    const marker = { start: scalar.span.start, end: scalar.span.start + 1 };
    yield swallowing
      ? {
          span: swallowing,
          message:
            'The folded block (">") joins the lines below to this comment, so they are never run. Write "query: |".',
          severity: 'error',
          explainsQuery: true,
          data: { marker },
        }
      : {
          span: marker,
          message: 'A folded block (">") joins the lines of the query. Write "|" to keep them.',
          data: { marker },
        };
  },
  fix: ({ data }) => [
    {
      title: 'Write the query as a literal block',
      edits: [{ span: data.marker, newText: '|' }],
      certain: true,
    },
  ],
};

/** The first line of a comment that goes on, in the file, on further lines. */
function findSwallowingComment(
  { analysis, region }: AnalyzedQuery,
  text: string,
): Span | undefined {
  for (const comment of analysis.comments) {
    const host = region.sourceMap.toHost(comment);
    const lineEnd = text.slice(host.start, host.end).search(/\r?\n/);
    if (lineEnd >= 0) {
      return { start: host.start, end: host.start + lineEnd };
    }
  }
  return undefined;
}
