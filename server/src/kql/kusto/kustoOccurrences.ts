import type { KqlOccurrences } from '../kqlSymbol';
import { createMeanings, type KustoMeaning } from './kustoMeanings';
import { findNameAt, getNames, isDeclaration } from './kustoNameNodes';
import type { KustoSchema } from './kustoSchema';
import { findSymbolKind } from './kustoSymbolKinds';
import { getSpan } from './kustoTree';
import type { KustoCode } from './kustoTypes';

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
  const getMeanings = createMeanings(code);
  const namesakes = getNames(code)
    .filter((node) => node.SimpleName === name)
    .map((node) => ({ node, meanings: getMeanings(node) }));
  const meant = getConnected(
    getMeanings(target),
    namesakes.map(({ meanings }) => meanings),
  );
  const same = namesakes.filter(({ meanings }) => meanings.some((one) => meant.has(one)));
  const isOfSchema = [...meant].some((one) => isSchemaColumn(one, schema));
  const declaration = same.find(({ node }) => !isOfSchema && isDeclaration(node));
  return {
    name,
    kind,
    definition: declaration && getSpan(declaration.node),
    spans: same.map(({ node }) => getSpan(node)),
  };
}

/** The meanings that are the same as the first ones, directly or through names that have several. */
function getConnected(
  first: readonly KustoMeaning[],
  groups: readonly (readonly KustoMeaning[])[],
): Set<KustoMeaning> {
  const connected = new Set(first);
  for (let size = 0; size < connected.size; ) {
    size = connected.size;
    for (const group of groups) {
      if (group.some((one) => connected.has(one))) for (const one of group) connected.add(one);
    }
  }
  return connected;
}

function isSchemaColumn(meaning: KustoMeaning, schema: KustoSchema): boolean {
  return typeof meaning !== 'number' && schema.findTableOfColumn(meaning) !== undefined;
}
