import { distance } from 'fastest-levenshtein';
import type { Tool } from './catalog';
import { toNameKey } from './toNameKey';

/** Ways in which a name answers a query, best first; the number is the rank. */
const ranks = { same: 0, beginning: 1, part: 2, near: 3, none: 4 } as const;

/**
 * Tools whose id, name or alias matches, best first, ties in the order given. Letter case, accents,
 * spaces and punctuation do not matter, and one typing error for every four letters is forgiven. A
 * blank query matches every tool.
 */
export function searchTools(tools: readonly Tool[], query: string): Tool[] {
  const sought = toNameKey(query);
  if (sought === '') {
    return query.trim() === '' ? [...tools] : [];
  }
  return tools
    .map((tool) => ({ tool, rank: rankTool(tool, sought) }))
    .filter(({ rank }) => rank < ranks.none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ tool }) => tool);
}

function rankTool({ id, name, aliases }: Tool, sought: string): number {
  return Math.min(...[id, name, ...aliases].map((each) => rankName(toNameKey(each), sought)));
}

function rankName(name: string, sought: string): number {
  if (name === sought) {
    return ranks.same;
  }
  if (name.startsWith(sought)) {
    return ranks.beginning;
  }
  if (name.includes(sought)) {
    return ranks.part;
  }
  const forgiven = Math.floor(sought.length / 4);
  const errors = Math.min(distance(name, sought), distance(name.slice(0, sought.length), sought));
  return errors <= forgiven ? ranks.near : ranks.none;
}
