import type { Span } from '../text/span';
import type { Check } from './check';

interface MixedAndOr {
  readonly conjunctions: readonly Span[];
}

export const mixedAndOr: Check<MixedAndOr> = {
  code: 'mixed-and-or',
  severity: 'warning',
  phase: 'query',
  looksAtConditions: true,
  summary: 'A condition mixes `and` with `or` without brackets.',
  explanation:
    'KQL reads `a and b or c` as `(a and b) or c`, whatever the layout suggests, so a filter that was to narrow all alternatives may narrow only the first. Write brackets. The repair puts them where KQL reads them already and changes nothing; if something else was meant, move them.',
  *find({ query }) {
    for (const { conjunctions } of query?.analysis.observations.mixedConditions ?? []) {
      const [first] = conjunctions;
      if (query && first) {
        yield {
          span: query.region.sourceMap.toHost(first),
          message:
            'This condition mixes "and" with "or", and KQL joins what stands around "and" first. Put brackets around what belongs together.',
          data: { conjunctions },
        };
      }
    }
  },
  fix({ data }, { query }) {
    const map = query?.region.sourceMap;
    const insert = (offset: number, text: string) =>
      map ? [map.toHostEdit({ start: offset, end: offset }, text)] : [];
    return [
      {
        title: 'Put brackets where KQL reads them',
        edits: data.conjunctions.flatMap(({ start, end }) => [
          ...insert(start, '('),
          ...insert(end, ')'),
        ]),
        certain: false,
      },
    ];
  },
};
