/** The form of a file of snippets that an extension contributes. */
type SnippetFile = Readonly<
  Record<string, { readonly prefix: string; readonly body: readonly string[] }>
>;

/**
 * One vendor as a snippet: the item of the list that the snippet `rmm-vendor` writes a whole file with.
 *
 * @param json the file of snippets
 * @param indent blanks before the item's dash
 */
export function toVendorSnippet(json: string, indent: string): string {
  const snippets: SnippetFile = JSON.parse(json);
  const file = Object.values(snippets).find(({ prefix }) => prefix === 'rmm-vendor');
  const lines = file?.body.filter((line) => /^ {2}/.test(line)) ?? [];
  return lines.map((line) => indent + line.slice(2)).join('\n');
}
