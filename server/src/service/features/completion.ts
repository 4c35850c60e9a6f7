import type { CompletionList, Position } from 'vscode-languageserver-types';
import { findCursorContext } from '../../yaml/cursorContext';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findQueryAt } from '../findQueryAt';
import { completeYaml } from './authoring/completeYaml';
import { readDrafts } from './authoring/readDrafts';
import { completeIndicators } from './indicatorCompletion';
import { completeKql } from './kqlCompletion';

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** What may stand at a position: in a string of the query the catalogue, elsewhere in it KQL, outside of it YAML. */
export function complete(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): CompletionList {
  const offset = analysis.document.offsetAt(position);
  const place = findQueryAt({ ...analysis, rules: readDrafts(analysis) }, offset);
  if (!place || !isInValue(analysis, offset)) {
    return { isIncomplete: false, items: completeYaml(analysis, offset, environment) };
  }
  if (!environment.kql) {
    return nothing;
  }
  const { engine, scope } = environment.kql;
  const comparison = engine.findStringComparison(place.region.text, place.embeddedOffset, scope);
  return comparison
    ? completeIndicators(comparison, place, analysis, environment)
    : completeKql(engine.complete(place.region.text, place.embeddedOffset, scope), place, analysis);
}

/** Below a query, at the column of its key, the next key is due. */
function isInValue({ yaml }: Analysis, offset: number): boolean {
  return findCursorContext(yaml, offset)?.place !== 'key';
}
