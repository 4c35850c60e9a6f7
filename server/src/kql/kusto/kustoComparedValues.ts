import type { Span } from '../../text/span';
import type { KqlComparedLiteral } from '../kqlComparisons';
import { kusto } from './kustoRuntime';
import { getChild, getChildren, getSpan, toLiteral } from './kustoTree';
import type { KustoElement } from './kustoTypes';
import { getLetValue, type KustoVariables } from './kustoVariables';

const { SyntaxKind } = kusto.Syntax;

/** The string literals that one side of a comparison is made of. */
export interface ComparedValues {
  readonly literals: readonly KqlComparedLiteral[];
  /** Whether it is made of nothing else. */
  readonly isComplete: boolean;
  /** Between the brackets around the literals; undefined where there are none. */
  readonly list: Span | undefined;
}

const unknown: ComparedValues = { literals: [], isComplete: false, list: undefined };

/** Reads a literal, a list of them in brackets, a `dynamic` array, and a variable that holds one of these. */
export function readComparedValues(
  operand: KustoElement,
  variables: KustoVariables,
  reads?: number,
): ComparedValues {
  const read = (element: KustoElement | null) =>
    element === null ? unknown : readComparedValues(element, variables, reads);
  switch (operand.Kind) {
    case SyntaxKind.StringLiteralExpression:
      return readLiteral(operand, reads);
    case SyntaxKind.ParenthesizedExpression:
      return read(getChild(operand, 1));
    case SyntaxKind.DynamicExpression:
      return read(getChild(operand, 2));
    case SyntaxKind.ExpressionList:
    case SyntaxKind.JsonArrayExpression:
      return readList(operand, read);
    case SyntaxKind.NameReference: {
      const statement = reads === undefined ? variables.findLet(operand) : undefined;
      const value = statement && getLetValue(statement);
      return statement && value
        ? readComparedValues(value, variables, variables.getReads(statement).length)
        : unknown;
    }
    default:
      return unknown;
  }
}

function readLiteral(operand: KustoElement, reads: number | undefined): ComparedValues {
  const token = getChild(operand, 0);
  if (token === null || token.Width === 0) return unknown;
  const literal = { ...toLiteral(token), comma: undefined, reads };
  return { literals: [literal], isComplete: true, list: undefined };
}

function readList(
  operand: KustoElement,
  read: (element: KustoElement | null) => ComparedValues,
): ComparedValues {
  const written = getChildren(getChild(operand, 1)).filter(({ Width }) => Width > 0);
  const items = written.map((separated) => ({
    ...read(getChild(separated, 0)),
    comma: getChild(separated, 1),
  }));
  const [only, ...others] = items;
  if (only?.list && others.length === 0) return only;
  return {
    literals: items.flatMap(({ literals, list, comma }) =>
      list || !comma || comma.Width === 0
        ? literals
        : literals.map((literal) => ({ ...literal, comma: getSpan(comma) })),
    ),
    isComplete: items.every(({ isComplete }) => isComplete),
    list: getContentSpan(operand),
  };
}

/** What stands between the brackets; up to the end of the list while it has no closing one. */
function getContentSpan(list: KustoElement): Span {
  const open = getChild(list, 0);
  const close = getChild(list, 2);
  const start = open?.End ?? list.TextStart;
  return { start, end: close && close.Width > 0 ? close.TextStart : Math.max(start, list.End) };
}
