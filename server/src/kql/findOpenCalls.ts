/** A token and where its text starts, in UTF-16 units. */
export interface PlacedToken {
  readonly text: string;
  readonly start: number;
  /** The white space and comments before it. */
  readonly trivia: string;
}

/** A pair of parentheses that the caret stands between, with a word before them. */
export interface OpenCall {
  readonly name: PlacedToken;
  /** The word before the name, such as `evaluate`; empty when there is none. */
  readonly before: string;
  /** The zero-based number of the argument that the caret is in. */
  readonly argument: number;
  /** The parameter that the argument names, as in `f(limit = 3)`. */
  readonly parameter: string | undefined;
}

interface Bracket {
  readonly index: number;
  commas: number;
  argumentIndex: number;
  /** Whether a new statement or operator began in it, so that the caret is in no argument. */
  isLeft: boolean;
}

/**
 * What may be calls around the caret, the innermost first. Reads tokens alone, so that it works in
 * text that no parser understands. None in a comment, and none beyond a bar: an operator inside
 * `toscalar(T | …)` is no argument, and in half-typed text it only follows the call.
 */
export function findOpenCalls(tokens: readonly PlacedToken[], offset: number): OpenCall[] {
  const open: Bracket[] = [];
  for (const [index, { text, start, trivia }] of tokens.entries()) {
    if (start >= offset) {
      if (isInComment(trivia, offset - (start - trivia.length))) return [];
      break;
    }
    const bracket = open.at(-1);
    if (/^[([{]$/.test(text)) {
      open.push({ index, commas: 0, argumentIndex: index + 1, isLeft: false });
    } else if (/^[)\]}]$/.test(text)) {
      open.pop();
    } else if (bracket && text === ',') {
      bracket.commas++;
      bracket.argumentIndex = index + 1;
    } else if (bracket && /^[|;]$/.test(text)) {
      bracket.isLeft = true;
    }
  }
  return toCalls(open, tokens);
}

function isInComment(trivia: string, position: number): boolean {
  const comment = /\/\/[^\r\n]*/g;
  return [...trivia.matchAll(comment)].some(
    ({ 0: text, index }) => index < position && position <= index + text.length,
  );
}

function toCalls(open: readonly Bracket[], tokens: readonly PlacedToken[]): OpenCall[] {
  const calls: OpenCall[] = [];
  for (const { index, commas, argumentIndex, isLeft } of open.toReversed()) {
    if (isLeft || tokens[index]?.text === '{') break;
    const name = tokens[index - 1];
    if (tokens[index]?.text !== '(' || !name || !/^\w/.test(name.text)) continue;
    const isNamed = tokens[argumentIndex + 1]?.text === '=';
    calls.push({
      name,
      before: tokens[index - 2]?.text ?? '',
      argument: commas,
      parameter: isNamed ? tokens[argumentIndex]?.text : undefined,
    });
  }
  return calls;
}
