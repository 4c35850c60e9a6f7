import { kusto } from './kustoRuntime';
import type { KustoLexicalToken } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/**
 * Every name that the text could mean, be it written as `Name`, `['Name']` or `table('Name')`, and
 * others besides; undefined when it may mean any table, as `union Device*` does.
 */
export function findNames(tokens: readonly KustoLexicalToken[]): Set<string> | undefined {
  const kinds = new Set(tokens.map((token) => token.Kind));
  if (kinds.has(SyntaxKind.UnionKeyword) && kinds.has(SyntaxKind.AsteriskToken)) return undefined;
  if (tokens.some((_, index) => isSweeping(tokens, index))) return undefined;
  return new Set(
    tokens.map(({ Kind, Text }) =>
      Kind === SyntaxKind.StringLiteralToken ? getContent(Text) : Text,
    ),
  );
}

/** Whether an operator begins there that reads all tables, for want of an `in (Table, …)`: `search 'x'`. */
function isSweeping(tokens: readonly KustoLexicalToken[], index: number): boolean {
  const kind = tokens[index]?.Kind;
  if (kind !== SyntaxKind.SearchKeyword && kind !== SyntaxKind.FindKeyword) return false;
  let next = index + 1;
  while (tokens[next + 1]?.Kind === SyntaxKind.EqualToken) next += 3;
  return tokens[next]?.Kind !== SyntaxKind.InKeyword;
}

function getContent(literal: string): string {
  return literal.replace(/^[@hH]*["']|["']$/g, '');
}
