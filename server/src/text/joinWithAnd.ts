/** `A, B, and C`, for sentences. */
export function joinWithAnd(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
