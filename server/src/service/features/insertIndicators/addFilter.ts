import type { Tool } from '../../../catalog/catalog';
import { createToolCondition } from '../../../generate/createToolCondition';
import { renderToolCondition } from '../../../generate/renderToolCondition';
import type { ToolCondition } from '../../../generate/toolCondition';
import type { KqlPipelineStep } from '../../../kql/kqlFlow';
import { detectionKinds } from '../../../rule/detectionKinds';
import { joinWithOr } from '../../../text/joinWithOr';
import { getLineEnd, getLineStart } from '../../../text/lineBounds';
import type { SpanEdit } from '../../../text/spanEdit';
import type { Refusal } from '../../refusal';
import type { CaretInQuery } from './caretInQuery';
import type { Insertion } from './insertion';

/**
 * A further filter of the pipeline that the caret stands in: behind its last filter that has a column
 * which knows the tool, or else as early as there is one. A filter that is only begun is filled.
 */
export function addFilter(
  tool: Tool,
  { text, offset, engine, scope }: CaretInQuery,
): Insertion | Refusal {
  const steps = engine.findPipeline(text, offset, scope);
  if (!steps) {
    return { refusal: 'Put the caret into a pipeline that reads a table.' };
  }
  const candidates = steps.flatMap((step) => {
    const condition = findCondition(tool, step, steps);
    return condition ? [{ step, condition }] : [];
  });
  const isAtFilter = ({ step }: { readonly step: KqlPipelineStep }) => step.isFilter;
  const chosen =
    candidates.find(({ step }) => step.isUnfinished) ??
    candidates.findLast(isAtFilter) ??
    candidates[0];
  if (!chosen) {
    return { refusal: explainNoColumn(tool, steps) };
  }
  const lines = renderToolCondition(chosen.condition);
  return { edits: [createEdit(text, chosen.step, lines)] };
}

/**
 * By the columns that the rows have there: as the detection kind of the table itself does it, or else
 * by the file that an event is about before the process that caused it.
 */
function findCondition(
  tool: Tool,
  { columns }: KqlPipelineStep,
  [source]: readonly KqlPipelineStep[],
): ToolCondition | undefined {
  const names = new Set(columns.map(({ name }) => name));
  const own = detectionKinds.filter(({ table }) => table === source?.name);
  for (const kind of new Set([...own, ...detectionKinds.toReversed()])) {
    const condition = createToolCondition(tool, kind);
    const alternatives = condition.alternatives.filter((comparisons) =>
      comparisons.every(({ column }) => names.has(column)),
    );
    if (alternatives.length > 0) {
      return { ...condition, alternatives };
    }
  }
  return undefined;
}

function explainNoColumn(tool: Tool, [source]: readonly KqlPipelineStep[]): string {
  const wanted = detectionKinds.flatMap((kind) =>
    createToolCondition(tool, kind)
      .alternatives.flat()
      .map(({ column }) => column),
  );
  const columns = [...new Set(wanted)];
  return columns.length === 0
    ? `The catalogue knows nothing of ${tool.name} that does not stand for much else too.`
    : `The rows of ${source?.name ?? 'this pipeline'} have no column by which the catalogue knows ${tool.name}: ${joinWithOr(columns)}.`;
}

/** The lines behind the step's own, with the bar below its bar; in place of one that is only begun. */
function createEdit(text: string, step: KqlPipelineStep, lines: readonly string[]): SpanEdit {
  const { start, end } = step.span;
  const before = text.slice(getLineStart(text, start), start);
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const written = lines.join(`\n${indent}`);
  if (step.isUnfinished) {
    return { span: step.span, newText: written };
  }
  const lineEnd = getLineEnd(text, end);
  const isLast = /^[ \t]*(?:\/\/.*)?$/.test(text.slice(end, lineEnd));
  const at = isLast ? lineEnd : end;
  return { span: { start: at, end: at }, newText: `\n${indent}${written}` };
}
