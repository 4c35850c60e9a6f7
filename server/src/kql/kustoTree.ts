import { kusto } from './kustoRuntime';
import type { KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Calls `visit` on every node of the tree in the order of the text; tokens are left out. */
export function forEachNode(root: KustoElement, visit: (node: KustoElement) => void): void {
  findNode(root, (node) => {
    visit(node);
    return false;
  });
}

/** The first node in the order of the text that fulfils the condition. */
export function findNode(
  root: KustoElement,
  condition: (node: KustoElement) => boolean,
): KustoElement | undefined {
  const pending: KustoElement[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (condition(node)) return node;
    for (let index = node.ChildCount - 1; index >= 0; index--) {
      const child = node.GetChild(index);
      if (child !== null && !child.IsToken) pending.push(child);
    }
  }
  return undefined;
}

export function isNameReference(node: KustoElement): boolean {
  return node.Kind === SyntaxKind.NameReference;
}

/** The name reference that covers exactly the text from `start` to `end`. */
export function findNameReference(
  root: KustoElement,
  start: number,
  end: number,
): KustoElement | undefined {
  return findAncestor(root.GetTokenAt(start), (node) => isNameReference(node) && node.End === end);
}

/** The closest of the element itself and what encloses it that fulfils the condition. */
export function findAncestor(
  element: KustoElement | null,
  condition: (node: KustoElement) => boolean,
): KustoElement | undefined {
  for (let node = element; node !== null; node = node.Parent) if (condition(node)) return node;
  return undefined;
}
