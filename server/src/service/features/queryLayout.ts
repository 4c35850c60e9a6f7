import type { KqlEngine } from '../../kql/kqlEngine';
import type { Rule } from '../../rule/ruleModel';
import { findWhiteSpaceEdits } from '../../text/findWhiteSpaceEdits';
import type { SpanEdit } from '../../text/spanEdit';

/**
 * The edits of the file that lay a rule's query out anew; they change nothing but white space. Only
 * literal blocks keep lines as they are, so that queries in other styles are left alone, and so is a
 * query that YAML problems cast doubt on. White space around the query stays, for it is the block's.
 */
export function findQueryLayoutEdits(
  { query: region, document, findEntry }: Rule,
  engine: KqlEngine,
): SpanEdit[] {
  const entry = findEntry('query');
  const isDoubtful = document.problems.some(
    ({ span }) => entry && span.start < entry.span.end && entry.span.start < span.end,
  );
  const formatted =
    region?.scalar.style === 'literal' && !isDoubtful ? engine.format(region.text) : undefined;
  if (!region || formatted === undefined) {
    return [];
  }
  const { text, sourceMap } = region;
  const offset = text.length - text.trimStart().length;
  const edits = findWhiteSpaceEdits(text.trim(), formatted.trim()) ?? [];
  return edits.map(({ span, newText }) =>
    sourceMap.toHostEdit({ start: span.start + offset, end: span.end + offset }, newText),
  );
}
