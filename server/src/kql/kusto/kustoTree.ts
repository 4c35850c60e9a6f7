import type { Span } from '../../text/span';
import type { KqlLiteral } from '../kqlComparisons';
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

/** The name reference that covers exactly that text. */
export function findNameReference(root: KustoElement, span: Span): KustoElement | undefined {
  const token = root.GetTokenAt(span.start);
  return findAncestor(token, (node) => isNameReference(node) && node.End === span.end);
}

/** The closest of the element itself and what encloses it that fulfils the condition. */
export function findAncestor(
  element: KustoElement | null,
  condition: (node: KustoElement) => boolean,
): KustoElement | undefined {
  for (let node = element; node !== null; node = node.Parent) if (condition(node)) return node;
  return undefined;
}

/** Where the rows of a pipe come from: what stands before its first bar. */
export function findPipeSource(pipe: KustoElement): KustoElement {
  const input = pipe.Kind === SyntaxKind.PipeExpression ? getChild(pipe, 0) : null;
  return input === null ? pipe : findPipeSource(input);
}

/** The text of an element without what stands before it. */
export function getSpan(element: KustoElement): Span {
  return { start: element.TextStart, end: element.End };
}

/** The last token that ends at or before the position; those without text do not count. */
export function getPreviousToken(root: KustoElement, position: number): KustoElement | null {
  let token = root.GetTokenAt(position);
  while (token?.GetPreviousToken && (token.End > position || token.Width === 0)) {
    token = token.GetPreviousToken();
  }
  return token;
}

/** The engine throws when asked for a child that is not there. */
export function getChild(
  element: KustoElement | null | undefined,
  index: number,
): KustoElement | null {
  return element && index >= 0 && index < element.ChildCount ? element.GetChild(index) : null;
}

/** The children that are there; optional ones may be left out. */
export function getChildren(element: KustoElement | null): KustoElement[] {
  const children: KustoElement[] = [];
  for (let index = 0; index < (element?.ChildCount ?? 0); index++) {
    const child = element?.GetChild(index);
    if (child) children.push(child);
  }
  return children;
}

/** @param token a string literal */
export function toLiteral(token: KustoElement): KqlLiteral {
  return { span: getSpan(token), text: token.Text ?? '', value: token.ValueText ?? '' };
}
