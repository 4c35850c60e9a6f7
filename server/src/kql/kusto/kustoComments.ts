import type { Span } from '../../text/span';
import type { KustoLexicalToken } from './kustoTypes';

/** The `//` comments, with the slashes and without the line break, also those of a broken query. */
export function getComments(tokens: readonly KustoLexicalToken[]): Span[] {
  const comments: Span[] = [];
  let position = 0;
  for (const token of tokens) {
    addComments(token.Trivia, position, comments);
    position += token.Length;
  }
  return comments;
}

/** What stands between two tokens is white space and comments, nothing else. */
function addComments(trivia: string, start: number, comments: Span[]): void {
  for (let at = trivia.indexOf('//'); at !== -1; ) {
    const lineLength = trivia.slice(at).search(/[\r\n]/);
    const end = lineLength === -1 ? trivia.length : at + lineLength;
    comments.push({ start: start + at, end: start + end });
    at = trivia.indexOf('//', end);
  }
}
