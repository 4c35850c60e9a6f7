import { kusto } from './kustoRuntime';
import { findNode, forEachNode, getChild, getChildren } from './kustoTree';
import type { KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** The names that the query itself declares by that place: `let` names and parameters of functions. */
export function getLocalNames(place: KustoElement): string[] {
  const names: string[] = [];
  for (let node = place; node.Parent !== null; node = node.Parent) {
    if (node.Kind === SyntaxKind.FunctionDeclaration) names.push(...getParameterNames(node));
    names.push(...getEarlierLetNames(node));
  }
  return names;
}

function getEarlierLetNames(statement: KustoElement): string[] {
  const parent = statement.Parent;
  const block = parent?.Kind === SyntaxKind.List ? parent.Parent : parent;
  if (block?.Kind !== SyntaxKind.QueryBlock && block?.Kind !== SyntaxKind.FunctionBody) return [];
  const names: string[] = [];
  for (const sibling of getChildren(parent)) {
    if (sibling === statement) break;
    names.push(...getLetNames(sibling));
  }
  return names;
}

/** Of one statement with its semicolon, or of the list of them that begins a function's body. */
function getLetNames(element: KustoElement): string[] {
  if (element.Kind === SyntaxKind.List) {
    return getChildren(element).flatMap((statement) => getLetNames(statement));
  }
  const statement = getChild(element, 0);
  const name = statement?.Kind === SyntaxKind.LetStatement ? getChild(statement, 1) : null;
  return name?.SimpleName === undefined ? [] : [name.SimpleName];
}

function getParameterNames(declaration: KustoElement): string[] {
  const parameters = findNode(declaration, (node) => node.Kind === SyntaxKind.FunctionParameters);
  const names: string[] = [];
  if (parameters === undefined) return names;
  forEachNode(parameters, (node) => {
    const parent = node.Parent?.Parent;
    if (parent?.Kind !== SyntaxKind.FunctionParameter || node.SimpleName === undefined) return;
    names.push(node.SimpleName);
  });
  return names;
}
