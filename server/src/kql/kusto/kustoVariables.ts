import { kusto } from './kustoRuntime';
import { forEachNode, getChild, isNameReference } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;
const { SymbolKind } = kusto.Symbols;

/** The `let` statements of a query, each with the places that read it. */
export interface KustoVariables {
  /** The statement that defines what the name stands for; undefined for any other name. */
  findLet(reference: KustoElement): KustoElement | undefined;
  /** The names that stand for what the statement defines, in the order of the text. */
  getReads(statement: KustoElement): readonly KustoElement[];
}

export function createVariables(code: KustoCode): KustoVariables {
  const statements = new Map<string, KustoElement[]>();
  const names: KustoElement[] = [];
  forEachNode(code.Syntax, (node) => {
    if (isNameReference(node)) names.push(node);
    const name = node.Kind === SyntaxKind.LetStatement ? getName(node) : undefined;
    if (name !== undefined) statements.set(name, [...(statements.get(name) ?? []), node]);
  });

  function findLet(reference: KustoElement): KustoElement | undefined {
    const kind = reference.ReferencedSymbol?.Kind;
    if (kind === SymbolKind.Parameter || kind === SymbolKind.Column) return undefined;
    const found = statements.get(reference.SimpleName ?? '') ?? [];
    // Functions may each have a variable of that name; which one is meant is then left open.
    return found.length === 1 ? found[0] : undefined;
  }

  return {
    findLet,
    getReads(statement) {
      const name = getName(statement);
      return names.filter(
        (reference) => reference.SimpleName === name && findLet(reference) === statement,
      );
    },
  };
}

/** What a `let` gives its name to. */
export function getLetValue(statement: KustoElement): KustoElement | null {
  return getChild(statement, 3);
}

function getName(statement: KustoElement): string | undefined {
  return getChild(statement, 1)?.SimpleName;
}
