import type { Span } from '../../text/span';

/** A piece of a filter as articles write it. */
export interface FilterToken {
  /** `text` stood in quotes; a `word` may name a field, an operator or a value. */
  readonly kind: 'word' | 'text' | 'sign';
  /** Of a text, its content. */
  readonly text: string;
  /** In the filter; offsets are UTF-16, zero-based and half-open. */
  readonly span: Span;
}

const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '”': '”',
  '„': '“',
  '‘': '’',
  '’': '’',
};

const piece =
  /(?<blank>[\s`]+)|(?<sign>&&|\|\||=~|!~|==|!=|<>|[=!:;,()[\]{}])|(?<word>[A-Za-z]:\\[^\s"'“”‘’`,;()[\]{}]*|[^\s"'“”„‘’`=!<>:;,()[\]{}|&]+)/y;

/** Takes a filter apart; code marks are left out, and what is no piece of one is a sign. */
export function tokenizeFilter(filter: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  let start = 0;
  while (start < filter.length) {
    const token = readText(filter, start) ?? readPiece(filter, start);
    if (token.text !== '' || token.kind === 'text') {
      tokens.push(token);
    }
    start = token.span.end;
  }
  return tokens;
}

function readText(filter: string, start: number): FilterToken | undefined {
  const closing = quotes[filter[start] ?? ''];
  const end = closing === undefined ? -1 : filter.indexOf(closing, start + 1);
  return end < 0
    ? undefined
    : {
        kind: 'text',
        text: halveBackslashes(filter.slice(start + 1, end)),
        span: { start, end: end + 1 },
      };
}

/** A blank is given as an empty word. */
function readPiece(filter: string, start: number): FilterToken {
  piece.lastIndex = start;
  const groups = piece.exec(filter)?.groups ?? {};
  const text = groups.sign ?? groups.word ?? groups.blank ?? filter.charAt(start);
  const span = { start, end: start + text.length };
  if (groups.blank !== undefined) {
    return { kind: 'word', text: '', span };
  }
  return { kind: groups.word === undefined ? 'sign' : 'word', text, span };
}

/** Some articles escape the backslashes of paths, and then all of them. */
function halveBackslashes(text: string): string {
  const runs = text.match(/\\+/g) ?? [];
  const isEscaped = runs.length > 0 && runs.every(({ length }) => length % 2 === 0);
  const isShare = runs.length === 1 && text.startsWith('\\\\');
  return isEscaped && !isShare ? text.replaceAll('\\\\', '\\') : text;
}
