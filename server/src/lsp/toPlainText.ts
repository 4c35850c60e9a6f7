const syntax =
  /\\(?<escaped>.)|\$\d+|\$\{\d+\}|\$\{\d+\|(?<choice>(?:\\.|[^\\|,])*)(?:\\.|[^\\|])*\|\}|(?<opening>\$\{\d+:)|(?<closing>\})/gs;

/** What a snippet inserts where it cannot be filled in: the defaults of its places, and of choices the first. */
export function toPlainText(snippet: string): string {
  let text = '';
  let end = 0;
  let depth = 0;
  for (const { 0: all, index, groups = {} } of snippet.matchAll(syntax)) {
    text += snippet.slice(end, index);
    end = index + all.length;
    if (groups.opening !== undefined) {
      depth++;
    } else if (groups.closing === undefined) {
      text += groups.escaped ?? groups.choice?.replaceAll(/\\(.)/gs, '$1') ?? '';
    } else if (depth > 0) {
      depth--;
    } else {
      text += all;
    }
  }
  return text + snippet.slice(end);
}
