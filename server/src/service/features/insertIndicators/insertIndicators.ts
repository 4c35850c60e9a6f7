import { findTool } from '../../../generate/findTool';
import type { InsertedIndicators, InsertIndicatorsRequest } from '../../../protocol/messages';
import type { Analysis } from '../../analysis';
import type { Environment } from '../../environment';
import { findQueryAt } from '../../findQueryAt';
import type { Refusal } from '../../refusal';
import { toRange } from '../../toDiagnostic';
import { addFilter } from './addFilter';
import { addValues } from './addValues';

/**
 * The edits that put what the catalogue knows of a tool into the query under the caret: into the
 * comparison that the caret stands in, else as a further filter of its pipeline.
 */
export function insertIndicators(
  analysis: Analysis,
  { position, tool: name }: Pick<InsertIndicatorsRequest, 'position' | 'tool'>,
  { kql, catalog }: Environment,
): InsertedIndicators | Refusal {
  const { document } = analysis;
  const place = findQueryAt(analysis, document.offsetAt(position));
  if (!place) {
    return { refusal: 'Put the caret into the query of a rule.' };
  }
  if (!kql) {
    return { refusal: 'The KQL engine is still loading. Try again in a moment.' };
  }
  const { tool, refusal } = findTool(name, catalog);
  if (!tool) {
    return { refusal };
  }
  const { sourceMap, text } = place.region;
  const query = { text, offset: place.embeddedOffset, ...kql };
  const insertion = addValues(tool, query) ?? addFilter(tool, query);
  if ('refusal' in insertion) {
    return insertion;
  }
  const edits = insertion.edits
    .map(({ span, newText }) => sourceMap.toHostEdit(span, newText))
    .map(({ span, newText }) => ({ range: toRange(span, document), newText }));
  return { ...insertion, edits };
}
