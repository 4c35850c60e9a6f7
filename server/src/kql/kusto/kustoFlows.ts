import type { KqlFlow, KqlFlowSource } from '../kqlFlow';
import { createFlowStep, readRows } from './kustoFlowSteps';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { forEachNode, getChild, getChildren, getSpan, isNameReference } from './kustoTree';
import type { KustoCode, KustoElement, KustoSymbol } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** A `let` that names rows, with how often the query reads it. */
interface LetRows {
  readonly value: KustoElement;
  reads: number;
}

type Lets = ReadonlyMap<KustoSymbol, LetRows>;

interface Tracing {
  readonly code: KustoCode;
  readonly schema: KustoSchema;
  readonly lets: Lets;
}

/** The flows of rows into the results of a query, one for each statement that returns rows. */
export function getFlows(code: KustoCode, schema: KustoSchema): KqlFlow[] {
  const tracing = { code, schema, lets: getLets(code) };
  return toArray(code.Syntax.Statements).flatMap((separated) => {
    const statement = getChild(separated, 0);
    const value =
      statement?.Kind === SyntaxKind.ExpressionStatement ? getChild(statement, 0) : null;
    return value && readRows(value) ? [trace(value, tracing)] : [];
  });
}

function getLets(code: KustoCode): Lets {
  const lets = new Map<KustoSymbol, LetRows>();
  forEachNode(code.Syntax, (node) => {
    const { Kind, ReferencedSymbol: symbol } = node;
    if (Kind === SyntaxKind.LetStatement) {
      const declared = getChild(node, 1)?.ReferencedSymbol;
      const value = getChild(node, 3);
      if (declared && value && readRows(value)) lets.set(declared, { value, reads: 0 });
    }
    const known = isNameReference(node) && symbol ? lets.get(symbol) : undefined;
    if (known) known.reads++;
  });
  return lets;
}

function trace(element: KustoElement, tracing: Tracing): KqlFlow {
  const inner = findInner(element, tracing.lets);
  if (inner) return trace(inner, tracing);
  if (element.Kind === SyntaxKind.UnionOperator) return traceUnion(element, element, [], tracing);
  const input = element.Kind === SyntaxKind.PipeExpression ? getChild(element, 0) : null;
  const operator = getChild(element, 2);
  if (!input || !operator) return { source: createSource(element, tracing), steps: [] };
  const flow = trace(input, tracing);
  if (operator.Kind === SyntaxKind.UnionOperator) {
    return traceUnion(element, operator, [flow], tracing);
  }
  const step = createFlowStep(element, input, operator, tracing);
  return { source: flow.source, steps: [...flow.steps, step] };
}

/** What the element only passes on: the value of brackets, of `materialize` and of a `let` read once. */
function findInner(element: KustoElement, lets: Lets): KustoElement | null | undefined {
  if (element.Kind === SyntaxKind.ParenthesizedExpression) return getChild(element, 1);
  if (element.Kind === SyntaxKind.MaterializeExpression) return getChild(element, 2);
  const read = element.ReferencedSymbol ? lets.get(element.ReferencedSymbol) : undefined;
  return read?.reads === 1 ? read.value : undefined;
}

/** @param whole the union with what flows into it through a bar */
function traceUnion(
  whole: KustoElement,
  operator: KustoElement,
  piped: readonly KqlFlow[],
  tracing: Tracing,
): KqlFlow {
  const operands = getChildren(getChild(operator, 2)).flatMap((item) => getChild(item, 0) ?? []);
  const source: KqlFlowSource = {
    ...describeRows(whole),
    kind: 'union',
    name: 'union',
    span: getSpan(whole),
    needsBrackets: false,
    inputs: [...piped, ...operands.map((operand) => trace(operand, tracing))],
  };
  return { source, steps: [] };
}

function createSource(element: KustoElement, tracing: Tracing): KqlFlowSource {
  const symbol = element.ReferencedSymbol;
  const variable = symbol ? tracing.lets.get(symbol) : undefined;
  const table = symbol ? tracing.schema.findTable(symbol) : undefined;
  const span = getSpan(element);
  return {
    ...describeRows(element),
    kind: variable ? 'variable' : table ? 'table' : 'other',
    name: table?.name ?? tracing.code.Text.slice(span.start, span.end),
    span,
    needsBrackets: element.Parent?.Parent?.Parent?.Kind === SyntaxKind.UnionOperator,
    inputs: variable ? [trace(variable.value, tracing)] : [],
  };
}

function describeRows(element: KustoElement): NonNullable<ReturnType<typeof readRows>> {
  return readRows(element) ?? { columns: [], isOpen: false };
}
