import type { KqlOccurrences } from './kqlEngine';
import { toArray } from './kustoInterop';
import { findNameAt, getNames, isDeclaration } from './kustoNameNodes';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findSymbolKind } from './kustoSymbolKinds';
import { getSpan } from './kustoTree';
import type { KustoCode, KustoColumn, KustoElement, KustoSymbol } from './kustoTypes';

const { SymbolKind } = kusto.Symbols;

/** All names that mean what the name at the caret means; undefined where no name is that is known. */
export function findOccurrences(
  code: KustoCode,
  offset: number,
  schema: KustoSchema,
): KqlOccurrences | undefined {
  const target = findNameAt(code, offset);
  const name = target?.SimpleName;
  const kind = target?.ReferencedSymbol && findSymbolKind(target.ReferencedSymbol);
  if (!target || !name || !kind) return undefined;
  const namesakes = getNames(code).filter((node) => node.SimpleName === name);
  const same = findSame(target, namesakes);
  const symbols = same.flatMap(getRoots);
  const ownedBySchema = symbols.some((symbol) => schema.findTableOfColumn(symbol) !== undefined);
  const declaration = ownedBySchema ? undefined : same.find(isDeclaration);
  return {
    name,
    kind,
    definition: declaration && getSpan(declaration),
    spans: same.map(getSpan),
  };
}

/** Of the names that are written alike, those that mean the same, directly or through a union or join. */
function findSame(target: KustoElement, namesakes: readonly KustoElement[]): KustoElement[] {
  const meant = new Set<KustoSymbol>(getRoots(target));
  for (let size = 0; size < meant.size; ) {
    size = meant.size;
    for (const node of namesakes) {
      const roots = getRoots(node);
      if (roots.some((root) => meant.has(root))) for (const root of roots) meant.add(root);
    }
  }
  return namesakes.filter((node) => getRoots(node).some((root) => meant.has(root)));
}

function getRoots(name: KustoElement): readonly KustoSymbol[] {
  const symbol = name.ReferencedSymbol;
  return symbol ? getOrigins(symbol) : [];
}

/** What a join or a union made a column of, as far as it bears the same name. */
function getOrigins(symbol: KustoSymbol): readonly KustoSymbol[] {
  if (symbol.Kind !== SymbolKind.Column) return [symbol];
  const originals = toArray((symbol as KustoColumn).OriginalColumns);
  const namesakes = originals.filter((other) => other !== symbol && other.Name === symbol.Name);
  return namesakes.length === 0 ? [symbol] : namesakes.flatMap(getOrigins);
}
