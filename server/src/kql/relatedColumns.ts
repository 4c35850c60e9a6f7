/** Prefixes by which Defender tables say whose process, account or file a column is about. */
const rolePrefixes = ['InitiatingProcess', 'InitiatingProcessParent', 'Target', 'Actor'];

/**
 * Columns of `candidates` that carry the same fact as `name` does elsewhere, nearest first. A
 * network event knows the account only of the process that opened the connection, so `AccountUpn`
 * of a process event is `InitiatingProcessAccountUpn` there.
 */
export function findRelatedColumns(name: string, candidates: readonly string[]): string[] {
  const known = new Set(candidates);
  const sameButForCase = candidates.filter(
    (candidate) => candidate !== name && candidate.toLowerCase() === name.toLowerCase(),
  );
  if (sameButForCase.length > 0) {
    return sameButForCase;
  }
  const withRole = rolePrefixes
    .map((prefix) => prefix + name)
    .filter((column) => known.has(column));
  if (withRole.length > 0) {
    return withRole;
  }
  return rolePrefixes
    .filter((prefix) => name.startsWith(prefix))
    .map((prefix) => name.slice(prefix.length))
    .filter((column) => known.has(column));
}
