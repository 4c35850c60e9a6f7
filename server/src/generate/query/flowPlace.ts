import type { KqlFlow, KqlRows } from '../../kql/kqlFlow';
import type { SpanEdit } from '../../text/spanEdit';

/** A place in a flow where an operator can stand: behind its source, or behind the step before `index`. */
export interface FlowPlace {
  readonly flow: KqlFlow;
  readonly index: number;
}

/** What rows hold at the place. */
export function getRowsAt({ flow, index }: FlowPlace): KqlRows {
  return flow.steps[index - 1] ?? flow.source;
}

/** Behind the filters that stand at the place: the narrowest ones, on time, remain the first. */
export function skipFilters({ flow, index }: FlowPlace): FlowPlace {
  const rest = flow.steps.slice(index);
  const others = rest.findIndex(({ name }) => name !== 'where');
  return { flow, index: index + (others < 0 ? rest.length : others) };
}

/**
 * Puts operators, each without its bar, into a query: in the lines of a pipeline that is broken into
 * lines, else in its one line. Where several go to one place they stand in the order given.
 */
export function createInsertions(
  query: string,
  insertions: readonly { readonly place: FlowPlace; readonly operator: string }[],
): SpanEdit[] {
  const operatorsByPlace = new Map<number, { place: FlowPlace; operators: string[] }>();
  for (const { place, operator } of insertions) {
    const offset = getOffset(place);
    const known = operatorsByPlace.get(offset) ?? { place, operators: [] };
    known.operators.push(operator);
    operatorsByPlace.set(offset, known);
  }
  return [...operatorsByPlace].flatMap(([offset, { place, operators }]) => {
    const gap = getGap(query, place);
    const text = operators.map((operator) => `${gap}| ${operator}`).join('');
    const { source } = place.flow;
    return place.index === 0 && source.needsBrackets
      ? [insertAt(source.span.start, '('), insertAt(offset, `${text})`)]
      : [insertAt(offset, text)];
  });
}

function insertAt(offset: number, newText: string): SpanEdit {
  return { span: { start: offset, end: offset }, newText };
}

function getOffset({ flow, index }: FlowPlace): number {
  return (flow.steps[index - 1] ?? flow.source).span.end;
}

/** What stands before a bar in this pipeline: a blank, or a line break with the indentation of bars. */
function getGap(query: string, { flow, index }: FlowPlace): string {
  if (index === 0 && flow.source.needsBrackets) {
    return ' ';
  }
  const neighbour = flow.steps[index - 1] ?? flow.steps[index];
  if (neighbour === undefined) {
    return '\n';
  }
  const bar = neighbour.span.start;
  const indent = query.slice(query.lastIndexOf('\n', bar - 1) + 1, bar);
  return indent.trim() === '' && bar > indent.length ? `\n${indent}` : ' ';
}
