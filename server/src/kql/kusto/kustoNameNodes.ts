import { kusto } from './kustoRuntime';
import { findNode, forEachNode } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

export function isName(node: KustoElement): boolean {
  return node.Kind === SyntaxKind.NameReference || node.Kind === SyntaxKind.NameDeclaration;
}

/** Every name that the query writes, be it to declare it or to refer to it, in the order of the text. */
export function getNames(code: KustoCode): KustoElement[] {
  const names: KustoElement[] = [];
  forEachNode(code.Syntax, (node) => {
    if (isName(node) && node.Width > 0) names.push(node);
  });
  return names;
}

/**
 * The name that the caret touches: behind its last character as well as before its first, and
 * between the brackets of `['user name']`.
 */
export function findNameAt(code: KustoCode, offset: number): KustoElement | undefined {
  return findNode(
    code.Syntax,
    (node) => isName(node) && node.Width > 0 && node.TextStart <= offset && offset <= node.End,
  );
}

export function isDeclaration(name: KustoElement): boolean {
  return name.Kind === SyntaxKind.NameDeclaration;
}
