import type { Check } from './check';

export const noResult: Check = {
  code: 'no-result',
  severity: 'warning',
  phase: 'query',
  summary: 'The query only declares things and returns no rows.',
  explanation:
    'A query of `let` statements alone has no result, so the rule can never match. End it with an expression that returns rows.',
  *find({ query }) {
    if (!query || query.analysis.hasResult || query.region.text.trim() === '') {
      return;
    }
    if (query.analysis.diagnostics.some(({ kind }) => kind === 'syntax')) {
      return;
    }
    const end = query.region.text.trimEnd().length;
    const start = query.region.text.lastIndexOf('\n', end - 1) + 1;
    const indent = query.region.text.slice(start, end).search(/\S/);
    yield {
      span: query.region.sourceMap.toHost({ start: start + Math.max(0, indent), end }),
      message:
        'The query declares names but returns no rows. End it with an expression that uses them.',
      data: undefined,
    };
  },
};
