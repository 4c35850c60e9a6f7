import type { KqlFlow, KqlFlowStep, KqlRows } from '../../kql/kqlFlow';
import { joinWithAnd } from '../../text/joinWithAnd';
import { type FlowPlace, getRowsAt, skipFilters } from './flowPlace';

/** Where a filter can stand, or why it can stand nowhere. */
export type FilterPlaces =
  | { readonly places: readonly FlowPlace[]; readonly reason?: never }
  | { readonly places?: never; readonly reason: string; readonly isAbsent: boolean };

/**
 * Where a filter over those columns leaves out rows without touching others: early, but behind
 * operators that look at many rows as long as the columns live on, and before the first operator that
 * drops one of them. In a union, behind it where all its inputs have the columns, else inside those
 * that do: what lacks a column cannot be judged by it.
 */
export function findFilterPlaces(flow: KqlFlow, columns: readonly string[]): FilterPlaces {
  const start = findStart(flow, columns);
  if (start === undefined || lacksInSomeInput(flow, columns, start)) {
    return flow.source.kind === 'union'
      ? findInInputs(flow.source.inputs, columns)
      : describeAbsence(flow, columns);
  }
  return findInSteps({ flow, index: start }, columns);
}

/** The first place at which all columns are in scope. */
function findStart(flow: KqlFlow, columns: readonly string[]): number | undefined {
  const index = [flow.source, ...flow.steps].findIndex((rows) => offersAll(rows, columns));
  return index < 0 ? undefined : index;
}

function offersAll(rows: KqlRows, columns: readonly string[]): boolean {
  return columns.every((column) => offers(rows, column));
}

function offers({ columns, isOpen }: KqlRows, column: string): boolean {
  return isOpen || columns.some(({ name }) => name === column);
}

/** Whether a column that comes out of the union is one that only some of its inputs have. */
function lacksInSomeInput(
  { source, steps }: KqlFlow,
  columns: readonly string[],
  start: number,
): boolean {
  const inherited = columns.filter(
    (column) =>
      offers(source, column) && steps.slice(0, start).every((step) => keeps(step, column)),
  );
  return (
    source.kind === 'union' &&
    source.inputs.some(
      (input) => !offersAll(getRowsAt({ flow: input, index: input.steps.length }), inherited),
    )
  );
}

function findInInputs(inputs: readonly KqlFlow[], columns: readonly string[]): FilterPlaces {
  const found = inputs.map((input) => findFilterPlaces(input, columns));
  const failures = found.filter((one) => one.reason !== undefined);
  const failure = failures.find(({ isAbsent }) => !isAbsent) ?? failures[0];
  const places = found.flatMap((one) => one.places ?? []);
  return failure && (!failure.isAbsent || places.length === 0) ? failure : { places };
}

function findInSteps(start: FlowPlace, columns: readonly string[]): FilterPlaces {
  const { flow } = start;
  let index = start.index;
  let dropped: KqlFlowStep | undefined;
  for (const [offset, step] of flow.steps.slice(start.index).entries()) {
    if (step.dependence === 'group') break;
    const isLost = dropped !== undefined || !columns.every((column) => keeps(step, column));
    if (step.dependence === 'others') {
      if (isLost) return describeDependence(step, dropped ?? step);
      index = start.index + offset + 1;
    }
    dropped ??= isLost ? step : undefined;
  }
  return { places: [skipFilters({ flow, index })] };
}

function keeps(step: KqlFlowStep, column: string): boolean {
  const isListed = step.columns.some(({ name }) => name === column);
  return step.kept.includes(column) || (step.isOpen && !isListed);
}

function describeDependence(step: KqlFlowStep, dropping: KqlFlowStep): FilterPlaces {
  const why =
    step === dropping
      ? `"${step.name}" looks at other rows and drops its columns at once`
      : `"${dropping.name}" drops its columns before "${step.name}" looks at other rows`;
  return { reason: `${why}, so that other rows would change with it`, isAbsent: false };
}

function describeAbsence(flow: KqlFlow, columns: readonly string[]): FilterPlaces {
  const { source } = flow;
  const isInside = source.inputs.some((input) => findStart(input, columns) !== undefined);
  if (isInside) {
    const reason = `"${source.name}" is read more than once, and drops its columns before it is`;
    return { reason, isAbsent: false };
  }
  const rows = [source, ...flow.steps];
  const missing = columns.filter((column) => !rows.some((one) => offers(one, column)));
  const reason =
    missing.length === 0
      ? `${joinWithAnd(columns)} are nowhere in scope together`
      : `${source.name} has no column ${joinWithAnd(missing)}`;
  return { reason, isAbsent: true };
}
