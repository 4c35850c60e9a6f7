import {
  type CompletionItem,
  type CompletionList,
  type Position,
  TextEdit,
} from 'vscode-languageserver-types';
import { findCursorContext } from '../../yaml/cursorContext';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findKqlAt } from '../findKqlAt';
import { completeYaml } from './authoring/completeYaml';
import { readDrafts } from './authoring/readDrafts';
import { completeIndicators } from './indicatorCompletion';
import { completeKql } from './kqlCompletion';
import { toInsertReplace } from './toInsertReplace';

const nothing: CompletionList = { isIncomplete: false, items: [] };

/** What may stand at a position: in a string of the query the catalogue, elsewhere in it KQL, outside of it YAML. */
export function complete(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): CompletionList {
  const offset = analysis.document.offsetAt(position);
  const places = findKqlAt({ ...analysis, rules: readDrafts(analysis) }, offset, environment);
  const [place] = places;
  if (!place || !isInValue(analysis, offset)) {
    return { isIncomplete: false, items: completeYaml(analysis, offset, environment) };
  }
  if (!environment.kql) {
    return nothing;
  }
  const { engine, scope } = environment.kql;
  const { region, embeddedOffset } = place;
  const comparison = engine.findStringComparison(region.text, embeddedOffset, scope);
  const { isIncomplete, items } = comparison
    ? completeIndicators(comparison, place, analysis, environment)
    : completeKql(
        places.map((each) => ({
          place: each,
          list: engine.complete(each.region.text, each.embeddedOffset, scope),
        })),
        analysis,
      );
  return {
    isIncomplete,
    items: items
      .filter((item) => isAtCaret(item, position))
      .map((item) => toInsertReplace(item, position)),
  };
}

/**
 * LSP wants the edit on the caret's line and around the caret. It is not where the caret stands in a
 * line's indentation, or where what is to be replaced runs over a folded line's end.
 */
function isAtCaret({ textEdit }: CompletionItem, { line, character }: Position): boolean {
  if (!TextEdit.is(textEdit)) {
    return false;
  }
  const { start, end } = textEdit.range;
  const isOnLine = start.line === line && end.line === line;
  return isOnLine && start.character <= character && character <= end.character;
}

/** Below a query, at the column of its key, the next key is due. */
function isInValue({ yaml }: Analysis, offset: number): boolean {
  return findCursorContext(yaml, offset)?.place !== 'key';
}
