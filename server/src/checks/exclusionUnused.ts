import { joinWithOr } from '../text/joinWithOr';
import { bindToUsualTables, type ExclusionQuery } from './bindExclusion';
import type { Finding } from './check';
import type { ExclusionCheck, ExclusionContext } from './exclusionCheck';

export const exclusionUnused: ExclusionCheck = {
  about: 'exclusion',
  code: 'exclusion-unused',
  severity: 'information',
  phase: 'query',
  summary: 'No rule of the workspace is affected by an exclusion.',
  explanation:
    'Either none of the workspace’s rules has an id or name that `rules` asks for, or those that have it read tables without the columns of the filter. The exclusion then hides nothing. Names are compared as a whole, so a part of one needs stars: `"*Kaseya*"`.',
  *find(context) {
    const { exclusion } = context;
    const { entry, rules, hasRules } = exclusion;
    const [pattern] = entry.rules;
    if (!pattern || !hasRules) {
      return;
    }
    if (rules.length === 0) {
      yield {
        span: { start: pattern.span.start, end: entry.rules.at(-1)?.span.end ?? pattern.span.end },
        message: `No rule of this workspace has such an id or name.${suggestPattern(pattern.text)}`,
        data: undefined,
      };
      return;
    }
    yield* findForeignColumns(context);
  },
};

/** The filter is sound over the tables of other rules, so that not it but the choice of rules is wrong. */
function* findForeignColumns({ exclusion, environment }: ExclusionContext): Generator<Finding> {
  const { entry, isOverOwnTables, queries } = exclusion;
  const [best] = queries;
  const unknown = best?.analysis.diagnostics.find(({ kind }) => kind === 'unknown-column');
  if (!best || !unknown || !isOverOwnTables) {
    return;
  }
  const fitting = bindToUsualTables(entry, environment).find(isSound);
  if (fitting) {
    const tables = joinWithOr(queries.map(({ table }) => table));
    yield {
      span: best.region.sourceMap.toHost(unknown.span),
      message: `The rules that this exclusion names read ${tables}, which ${queries.length > 1 ? 'have' : 'has'} no column "${unknown.name}", so it hides nothing there. It would fit rules that read ${fitting.table}.`,
      data: undefined,
      explainsQuery: true,
    };
  }
}

function isSound({ analysis }: ExclusionQuery): boolean {
  return analysis.diagnostics.length === 0;
}

/** Names are compared as a whole, which is easily forgotten. */
function suggestPattern(pattern: string): string {
  return /[*?]|^[0-9a-f-]{36}$/i.test(pattern)
    ? ''
    : ` For names that hold this text write "*${pattern}*".`;
}
