import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findQueryAt } from '../findQueryAt';
import { completeIndicators } from './indicatorCompletion';
import { completeKql } from './kqlCompletion';

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** What may stand at a position. In a string of the query that is the catalogue, elsewhere in it KQL. */
export function complete(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): CompletionList {
  const place = findQueryAt(analysis, analysis.document.offsetAt(position));
  if (!place || !environment.kql) {
    return nothing;
  }
  const { engine, scope } = environment.kql;
  const comparison = engine.findStringComparison(place.region.text, place.embeddedOffset, scope);
  return comparison
    ? completeIndicators(comparison, place, analysis, environment)
    : completeKql(engine.complete(place.region.text, place.embeddedOffset, scope), place, analysis);
}
