import { toArray } from './kustoInterop';
import { isDeclaration, isName } from './kustoNameNodes';
import { kusto } from './kustoRuntime';
import { findNode, forEachNode } from './kustoTree';
import type { KustoCode, KustoColumn, KustoElement, KustoSymbol } from './kustoTypes';

const { SymbolKind } = kusto.Symbols;
const { SyntaxKind } = kusto.Syntax;

/**
 * What makes names mean the same: a symbol, or for a computed column the offset of the expression
 * that computes it. The engine makes a new symbol of such a column for each call of the function that
 * computes it, and wherever an operator changes its type.
 */
export type KustoMeaning = KustoSymbol | number;

/**
 * The meanings of a name that is written in the query; several when a union or a join brings columns
 * of that name together.
 */
export function createMeanings(code: KustoCode): (name: KustoElement) => readonly KustoMeaning[] {
  const bodies = getFunctionBodies(code);

  function getMeanings(symbol: KustoSymbol): readonly KustoMeaning[] {
    if (symbol.Kind !== SymbolKind.Column) return [symbol];
    const column = symbol as KustoColumn;
    const namesakes = toArray(column.OriginalColumns).filter(
      (other) => other !== symbol && other.Name === symbol.Name,
    );
    if (namesakes.length > 0) return namesakes.flatMap(getMeanings);
    if (!column.Source) return [symbol];
    const offset = findOffset(column.Source);
    return offset === undefined ? [symbol] : [offset, ...getKeptMeanings(column)];
  }

  /** Of the column inside an expression that keeps its name, as `bin(n, 10)` does after `by`. */
  function getKeptMeanings({ Name, Source }: KustoColumn): readonly KustoMeaning[] {
    if (!Source || isNamed(Source)) return [];
    const inner = findNode(Source, (node) => isName(node) && node.SimpleName === Name);
    return inner?.ReferencedSymbol ? getMeanings(inner.ReferencedSymbol) : [];
  }

  /** The engine reads the body of a called function as a text of its own. */
  function findOffset(source: KustoElement): number | undefined {
    if (source.Root === code.Syntax.Root) return source.TextStart;
    const body = bodies.get(source.Root.toString());
    return body && body.TriviaStart + source.TextStart;
  }

  return (name) => (name.ReferencedSymbol ? getMeanings(name.ReferencedSymbol) : []);
}

/** Whether the expression stands behind a name of its own, as in `total = sum(n)`. */
export function isNamed(source: KustoElement): boolean {
  const name = source.Parent?.GetChild(0);
  return name !== null && name !== undefined && name !== source && isDeclaration(name);
}

function getFunctionBodies(code: KustoCode): Map<string, KustoElement> {
  const bodies = new Map<string, KustoElement>();
  forEachNode(code.Syntax, (node) => {
    if (node.Kind === SyntaxKind.FunctionBody) {
      bodies.set(code.Text.slice(node.TriviaStart, node.End), node);
    }
  });
  return bodies;
}
