import { toArray } from './kustoInterop';
import { lex } from './kustoLexer';
import { findTooDeepPlace, maxQueryLength } from './kustoLimits';
import { kusto } from './kustoRuntime';
import { createKustoStructure } from './kustoStructure';
import { layoutQuery } from './layoutQuery';
import type { QueryPiece } from './queryPiece';
import { readQueryPieces } from './readQueryPieces';

/** A pass may bring about what the next one acts on; a third never finds anything in real queries. */
const maxPasses = 4;

export function formatQuery(query: string): string | undefined {
  let text = query;
  for (let pass = 0; pass < maxPasses; pass++) {
    const next = layoutOnce(text);
    if (next === undefined) return undefined;
    if (next === text) return hasSamePieces(text, query) ? text : undefined;
    text = next;
  }
  return undefined;
}

function layoutOnce(query: string): string | undefined {
  if (query.length > maxQueryLength) return undefined;
  const tokens = lex(query);
  const pieces = readQueryPieces(tokens);
  if (pieces.length === 0 || findTooDeepPlace(tokens)) return undefined;
  const code = kusto.KustoCode.Parse(query, kusto.GlobalState.Default);
  if (toArray(code.GetSyntaxDiagnostics()).length > 0) return undefined;
  const lineEnd = /[\r\n]\s*$/.test(query) ? '\n' : '';
  return layoutQuery(pieces, createKustoStructure(code.Syntax)) + lineEnd;
}

function hasSamePieces(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => readQueryPieces(lex(text)));
  return isEqual(left ?? [], right ?? []);
}

function isEqual(a: readonly QueryPiece[], b: readonly QueryPiece[]): boolean {
  return a.length === b.length && a.every((piece, index) => piece.text === b[index]?.text);
}
