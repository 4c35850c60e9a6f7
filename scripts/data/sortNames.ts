/** Distinct names in code point order, which no locale changes. */
export function sortNames(names: Iterable<string>): string[] {
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The entries as an object whose keys stand in code point order. */
export function sortEntries<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const byName = new Map(entries);
  return Object.fromEntries(
    sortNames(byName.keys()).flatMap((name) => {
      const value = byName.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
