/**
 * The file that one more entry goes into, of those that a configuration names: the first that is
 * there; else one that the patterns mean and that can be made; else the usual one, which the
 * configuration then does not read.
 *
 * @param patterns relative to the workspace folder, as is the answer
 * @param found the files that the patterns mean now
 * @param usualName such as `rmm-vendors.yaml`
 */
export function chooseListFile(
  patterns: readonly string[],
  found: readonly string[],
  usualName: string,
): { readonly name: string; readonly isListed: boolean } {
  const name =
    found[0] ??
    patterns
      .map((pattern) => toName(pattern, usualName))
      .find((name) => isFileLike(name, usualName));
  return { name: name ?? usualName, isListed: name !== undefined };
}

/** A name that the pattern means: the usual one in place of the wildcards. */
function toName(pattern: string, usualName: string): string {
  const stem = usualName.slice(0, usualName.lastIndexOf('.'));
  return pattern.replaceAll('**/', '').replace(/\*+/g, stem);
}

function isFileLike(name: string, usualName: string): boolean {
  const ending = usualName.endsWith('.json') ? /\.json$/ : /\.ya?ml$/;
  return ending.test(name) && !/[?[\]]/.test(name);
}
