const longestPattern = 500;
const mostWildcardsInASegment = 4;
const mostDeepWildcards = 4;

/**
 * Whether a glob is cheap to match. Each wildcard multiplies the ways in which a pattern can fail,
 * and patterns come from the workspace, which may be anyone's: one with twenty stars could keep a
 * processor busy for years.
 */
export function isBoundedPattern(pattern: string): boolean {
  const segments = pattern.split('/');
  return (
    pattern.length <= longestPattern &&
    segments.filter((segment) => segment.includes('**')).length <= mostDeepWildcards &&
    segments.every((segment) => countWildcards(segment) <= mostWildcardsInASegment)
  );
}

function countWildcards(segment: string): number {
  return segment.match(/\*+/g)?.length ?? 0;
}
