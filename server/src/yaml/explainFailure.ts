import { explainScalar } from './explainScalar';
import { explainStructure } from './explainStructure';
import type { ParseFailure } from './parseEventSlice';
import { createRejectedEntry, type Explanation, getFailureLine } from './rejectedEntry';
import type { EntryLines } from './splitEntries';

/**
 * Says why the parser rejects an entry or list item, at the place of the cause rather than where the
 * parser gave up. Its own words are quoted only where nothing better is known.
 */
export function explainFailure(
  source: string,
  lines: EntryLines,
  failure: ParseFailure,
): Explanation {
  const rejected = createRejectedEntry(source, lines, failure);
  for (const explain of [...explainStructure, ...explainScalar]) {
    const explanation = explain(rejected);
    if (explanation !== undefined) {
      return explanation;
    }
  }
  if (/indentation|multiline key|expected ':'/.test(failure.reason)) {
    return {
      span: getFailureLine(rejected),
      message: `This line fits neither the value of ${rejected.name} nor the lines above it; check its indentation, its colon or its dash.`,
      kind: 'structural',
    };
  }
  return {
    span: getFailureLine(rejected),
    message: `This is not valid YAML: ${failure.reason}.`,
  };
}
