import type { CombinedQuery } from '../../generate/query/combineQueries';
import { maxQueryLength } from '../../kql/maxQueryLength';
import { joinWithAnd } from '../../text/joinWithAnd';

/** So many names say whom a sentence is about. */
const mostNames = 3;

/** A rule on its way into a combination. */
export interface Candidate {
  readonly name: string;
  readonly query: string;
  readonly applied: readonly string[];
  /** Why it cannot be part of a combination. */
  readonly obstacle: string | undefined;
}

/** Sentences on what was combined, what was done to its parts and what was left out. */
export function describeCombination(
  candidates: readonly Candidate[],
  { query, shared }: CombinedQuery,
): string[] {
  const sound = candidates.filter(({ obstacle }) => obstacle === undefined);
  return [
    describeCount(sound.length, shared),
    describeLength(query),
    ...describeGroups(sound, ({ applied }) => applied),
    ...describeGroups(candidates, ({ obstacle }) =>
      obstacle === undefined ? [] : [`Left out: ${obstacle}`],
    ),
  ];
}

function describeCount(count: number, { queries, reads }: CombinedQuery['shared']): string {
  const alone = count - queries;
  const parts = [
    ...(queries === 0 ? [] : [`${queries} in ${reads} shared ${reads === 1 ? 'read' : 'reads'}`]),
    ...(alone === 0 ? [] : [`${alone} on ${alone === 1 ? 'its' : 'their'} own`]),
  ];
  const rules = count === 1 ? '1 rule' : `${count} rules`;
  return `Combines ${rules}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

function describeLength({ length }: string): string {
  const limit =
    length > maxQueryLength ? `, more than the ${groupDigits(maxQueryLength)} that run` : '';
  return `The query has ${groupDigits(length)} characters${limit}.`;
}

function groupDigits(count: number): string {
  return count.toLocaleString('en');
}

/** Each sentence once, with the rules that it is about unless it is about all. */
function describeGroups(
  candidates: readonly Candidate[],
  getSentences: (candidate: Candidate) => readonly string[],
): string[] {
  const names = new Map<string, string[]>();
  for (const candidate of candidates) {
    for (const sentence of getSentences(candidate)) {
      const known = names.get(sentence) ?? [];
      names.set(sentence, known);
      known.push(candidate.name);
    }
  }
  return [...names].map(([sentence, about]) =>
    about.length === candidates.length
      ? sentence
      : `${sentence.replace(/\.$/, '')} (${nameSome(about)}).`,
  );
}

function nameSome(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return rest > 0 ? `${names.slice(0, mostNames).join(', ')} and ${rest} more` : joinWithAnd(names);
}
