import { kusto } from './kustoRuntime';
import type { KustoLexicalToken } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Operators that may read tables without naming them: `search 'x'`, `find where …`. */
const sweepingKinds = new Set([SyntaxKind.SearchKeyword, SyntaxKind.FindKeyword]);

/**
 * Every name that the text could mean, be it written as `Name`, `['Name']` or `table('Name')`, and
 * others besides; undefined when it may mean any table, as `union Device*` does.
 */
export function findNames(tokens: readonly KustoLexicalToken[]): Set<string> | undefined {
  const kinds = new Set(tokens.map((token) => token.Kind));
  if ([...sweepingKinds].some((kind) => kinds.has(kind))) return undefined;
  if (kinds.has(SyntaxKind.UnionKeyword) && kinds.has(SyntaxKind.AsteriskToken)) return undefined;
  return new Set(
    tokens.map(({ Kind, Text }) =>
      Kind === SyntaxKind.StringLiteralToken ? getContent(Text) : Text,
    ),
  );
}

function getContent(literal: string): string {
  return literal.replace(/^[@hH]*["']|["']$/g, '');
}
