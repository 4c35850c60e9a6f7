import type { KqlTimeFilter } from '../kqlFlow';
import { timeColumnNames } from '../timeColumns';
import { getOriginalColumn } from './kustoOrigins';
import { kusto } from './kustoRuntime';
import { findAncestor, findNode, forEachNode, getChild, getSpan } from './kustoTree';
import type { KustoCode, KustoColumn, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

interface Comparison extends KustoElement {
  readonly Left: KustoElement;
  readonly Right: KustoElement;
}

/** Which side of a comparison says how far back time may go. */
const lowerBounds = new Map([
  [SyntaxKind.GreaterThanExpression, 'Right'],
  [SyntaxKind.GreaterThanOrEqualExpression, 'Right'],
  [SyntaxKind.LessThanExpression, 'Left'],
  [SyntaxKind.LessThanOrEqualExpression, 'Left'],
  [SyntaxKind.BetweenExpression, 'Right'],
] as const);

/** What a filter demands of the time of rows; undefined when it demands nothing of it. */
export function findTimeFilter(filter: KustoElement, code: KustoCode): KqlTimeFilter | undefined {
  const literals: KustoElement[] = [];
  let isFilter = false;
  forEachNode(filter, (node) => {
    if (!('Left' in node && 'Right' in node)) return;
    const comparison = node as Comparison;
    const side = lowerBounds.get(node.Kind);
    const sides = [comparison.Left, comparison.Right];
    if (!sides.some(isTime)) return;
    isFilter = true;
    const bound = side && comparison[side];
    if (bound && !isTime(bound)) literals.push(...getTimespans(toLowerBound(bound), code));
  });
  const [literal, ...others] = literals;
  if (!isFilter) return undefined;
  return { window: literal && others.length === 0 ? getSpan(literal) : undefined };
}

/** A time column, also as an argument: `startofday(Timestamp)`. */
function isTime(operand: KustoElement): boolean {
  return findNode(operand, isTimeColumn) !== undefined;
}

function isTimeColumn({ Kind, ReferencedSymbol: symbol }: KustoElement): boolean {
  if (Kind !== SyntaxKind.NameReference) return false;
  return (
    symbol?.Kind === kusto.Symbols.SymbolKind.Column &&
    timeColumnNames.some((name) => name === getOriginalColumn(symbol as KustoColumn).Name)
  );
}

/** The first of the two bounds of `between (a .. b)`. */
function toLowerBound(bound: KustoElement): KustoElement {
  return bound.Kind === SyntaxKind.ExpressionCouple ? (getChild(bound, 1) ?? bound) : bound;
}

/** The timespans that are written in the expression, or in the `let`s that it names. */
function getTimespans(expression: KustoElement, code: KustoCode): KustoElement[] {
  const found: KustoElement[] = [];
  forEachNode(expression, (node) => {
    if (node.Kind === SyntaxKind.TimespanLiteralExpression) found.push(node);
    const value = findLetValue(node, code);
    if (value) found.push(...getTimespans(value, code));
  });
  return found;
}

function findLetValue(name: KustoElement, code: KustoCode): KustoElement | null | undefined {
  const symbol = name.Kind === SyntaxKind.NameReference ? name.ReferencedSymbol : undefined;
  if (symbol?.Kind !== kusto.Symbols.SymbolKind.Variable) return undefined;
  const declaration = findNode(
    code.Syntax,
    (node) => node.Kind === SyntaxKind.NameDeclaration && node.ReferencedSymbol === symbol,
  );
  const statement = findAncestor(
    declaration ?? null,
    ({ Kind }) => Kind === SyntaxKind.LetStatement,
  );
  return getChild(statement, 3);
}
