import type { Span } from '../../text/span';
import type { KqlLiteral, KqlTextComparison } from '../kqlComparisons';
import type { KqlExpression } from '../kqlStatement';
import { kusto } from './kustoRuntime';
import { findAncestor, getChild, getSpan, toLiteral } from './kustoTree';
import type { KustoCode, KustoElement, KustoType } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;
const { Tabularity } = kusto.Symbols;

interface KustoBinary extends KustoElement {
  readonly Operator: KustoElement;
  readonly Right: KustoElement;
}

/** The comparison that the caret stands in, when its right side is made of string literals alone. */
export function findTextComparison(code: KustoCode, offset: number): KqlTextComparison | undefined {
  const token = code.Syntax.GetTokenAt(offset);
  const node = findAncestor(token, (candidate) => 'Operator' in candidate && 'Right' in candidate);
  const { Operator, Right } = (node ?? {}) as Partial<KustoBinary>;
  const literals = Right && readLiterals(Right);
  if (!Operator?.IsToken || !Right || !literals) return undefined;
  return {
    operator: { text: Operator.Text ?? '', span: getSpan(Operator) },
    operand: getSpan(Right),
    isList: Right.Kind === SyntaxKind.ExpressionList,
    literals,
  };
}

/** The whole string literal that the caret touches. */
export function findLiteral(code: KustoCode, offset: number): KqlLiteral | undefined {
  const token = code.Syntax.GetTokenAt(offset);
  const isUnderCaret = token && token.TextStart <= offset && offset <= token.End;
  return isUnderCaret && token.Kind === SyntaxKind.StringLiteralToken
    ? toLiteral(token)
    : undefined;
}

/** The expression that covers exactly the selected text, white space around it apart. */
export function findExpression(code: KustoCode, selection: Span): KqlExpression | undefined {
  const text = code.Text.slice(selection.start, selection.end);
  const start = selection.start + text.search(/\S|$/);
  const end = selection.start + text.trimEnd().length;
  const node = findAncestor(
    code.Syntax.GetTokenAt(start),
    (candidate) => !candidate.IsToken && candidate.TextStart === start && candidate.End === end,
  );
  const expression = findOutermost(node);
  const type = expression?.ResultType;
  if (!expression || !type || start >= end) return undefined;
  const statement = findAncestor(expression, isStatement);
  return statement && { span: { start, end }, ...describe(type), statement: getSpan(statement) };
}

/** Of nodes that cover the same text, only some know a type: the ones further out. */
function findOutermost(node: KustoElement | undefined): KustoElement | undefined {
  for (let current = node ?? null; current; current = current.Parent) {
    if (node && (current.TextStart !== node.TextStart || current.End !== node.End))
      return undefined;
    if (current.ResultType) return current;
  }
  return undefined;
}

function describe(type: KustoType): { readonly isTabular: boolean } {
  return { isTabular: type.Tabularity === Tabularity.Tabular };
}

function isStatement({ Kind }: KustoElement): boolean {
  return Kind === SyntaxKind.ExpressionStatement || Kind === SyntaxKind.LetStatement;
}

/** Undefined where something else than a literal stands on that side. */
function readLiterals(operand: KustoElement): KqlLiteral[] | undefined {
  const items =
    operand.Kind === SyntaxKind.ExpressionList ? readItems(getChild(operand, 1)) : [operand];
  const literals = items.map((item) => {
    const token = getChild(item, 0);
    return token?.Kind === SyntaxKind.StringLiteralToken ? toLiteral(token) : undefined;
  });
  const known = literals.filter((literal) => literal !== undefined);
  return known.length === literals.length && known.length > 0 ? known : undefined;
}

function readItems(list: KustoElement | null): KustoElement[] {
  const elements = Array.from({ length: list?.ChildCount ?? 0 }, (_, index) =>
    getChild(getChild(list, index), 0),
  );
  return elements.filter((element) => element !== null);
}
