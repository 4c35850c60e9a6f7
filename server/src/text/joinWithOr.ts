/** `A, B, or C`, for sentences that say what there is to choose from. */
export function joinWithOr(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
}
