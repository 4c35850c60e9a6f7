/** Wordings of the facts that mean nothing outside the place they were compiled in. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/^file index id \d+ \((.*)\)$/, '$1'],
  [/^corpus queries \(actionTypesObserved\)$/, 'published queries (ActionType values in use)'],
  [/^corpus rules \(dataTypesUsedInRules\)$/, 'published rules (dataTypes in use)'],
  [/ \(stored index\)/, ''],
  [/ \(stored file id \d+; (.*)\)$/, ' ($1)'],
  [/newest list found in the index/, 'newest list found'],
];

/** The sources that several facts files give, each once, in a stable order. */
export function formatSources(
  ...files: readonly { readonly source: string | readonly string[] }[]
): string[] {
  const sources = files.flatMap((file) => file.source);
  return [
    ...new Set(
      sources.map((source) =>
        rewordings.reduce((text, [pattern, by]) => text.replace(pattern, by), source),
      ),
    ),
  ];
}
