/** A place of a snippet that the user visits; offsets in the snippet's text. */
export interface SnippetStop {
  /** 0 is visited last. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  /** With every default and the first of every choice. */
  readonly text: string;
  /** In the order in which Tab visits them. */
  readonly stops: readonly SnippetStop[];
}

const piece =
  /\\([\\$}])|\$(\d+)|\$\{(\d+)\}|\$\{(\d+)\|((?:[^|\\]|\\.)*)\|\}|\$\{(\d+):((?:[^}\\]|\\.)*)\}/y;

/** Reads what completions use of the snippet syntax; placeholders are not nested. */
export function readSnippet(body: string): Snippet {
  let text = '';
  const stops: SnippetStop[] = [];
  let position = 0;
  while (position < body.length) {
    piece.lastIndex = position;
    const match = piece.exec(body);
    if (!match) {
      text += body[position];
      position += 1;
      continue;
    }
    position += match[0].length;
    const [, escaped, plain, braced, choiceId, choices, placeholderId, placeholder] = match;
    const id = plain ?? braced ?? choiceId ?? placeholderId;
    const start = text.length;
    const [firstChoice] = (choices ?? '').split(/(?<!\\),/);
    text += escaped ?? removeEscapes(placeholder ?? firstChoice ?? '');
    if (id !== undefined) {
      stops.push({ id: Number(id), start, end: text.length });
    }
  }
  const order = ({ id }: SnippetStop) => (id === 0 ? Number.POSITIVE_INFINITY : id);
  return { text, stops: stops.sort((a, b) => order(a) - order(b)) };
}

function removeEscapes(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}
