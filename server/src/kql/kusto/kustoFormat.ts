import { layoutQuery } from '../layout/layoutQuery';
import { readQueryPieces } from '../layout/readQueryPieces';
import { maxQueryLength } from '../maxQueryLength';
import { toArray } from './kustoInterop';
import { lex } from './kustoLexer';
import { findTooDeepPlace } from './kustoLimits';
import { kusto } from './kustoRuntime';
import { createKustoStructure } from './kustoStructure';

/** What one pass does may give the next one something to do; the published rules settle after two. */
const maxPasses = 4;

/**
 * The query laid out in the way that its authors and reviewers expect: an operator a line with its
 * bar before it, steps of two, single blanks around operators and behind commas, no blanks at line
 * ends, one blank line at most. The engine's own formatter is not used: it spreads every longer list
 * over a line for each item, aligns them far to the right, and writes `in~(` and `kind = inner`. Here
 * lines that the author broke stay as they are, but for bars, and so do hand-made tables.
 *
 * Undefined for a query with syntax errors, and whenever the result has not the same tokens and
 * comments in the same order, or would change again when formatted again.
 */
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
  const end = /[\r\n]\s*$/.test(query) ? '\n' : '';
  return layoutQuery(pieces, createKustoStructure(code.Syntax)) + end;
}

/** The parts of a text that carry meaning or are comments; white space does neither. */
function hasSamePieces(a: string, b: string): boolean {
  const pieces = readQueryPieces(lex(a));
  const others = readQueryPieces(lex(b));
  return (
    pieces.length === others.length &&
    pieces.every((piece, index) => piece.text === others[index]?.text)
  );
}
