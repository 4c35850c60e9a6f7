import type { IndicatorKind, Tool } from '../../../catalog/catalog';
import { findIndicatorKind } from '../../../catalog/findIndicatorKind';
import {
  type Comparison,
  getComparison,
  isCovered,
  toIndicatorValues,
} from '../../../catalog/indicatorValues';
import { addToComparison } from '../../../kql/addToComparison';
import type { KqlColumnComparison } from '../../../kql/kqlComparisons';
import { type Span, touchesSpan } from '../../../text/span';
import type { Refusal } from '../../refusal';
import type { CaretInQuery } from './caretInQuery';
import type { Insertion } from './insertion';

/** What the kinds of indicators are called, of several. */
const kindNames: Record<IndicatorKind, string> = {
  signers: 'signers',
  companyNames: 'company names',
  productNames: 'product names',
  processNames: 'file names',
  originalFileNames: 'original file names',
  domains: 'domains',
};

/**
 * Into the comparison under the caret, what its column knows the tool by and it does not ask for yet.
 * Undefined where the caret stands in none that tells tools apart.
 */
export function addValues(
  tool: Tool,
  { text, offset, engine, scope }: CaretInQuery,
): Insertion | Refusal | undefined {
  const comparison = findComparison(engine.analyze(text, scope).comparisons, offset);
  const kind = comparison && findIndicatorKind(comparison.column);
  const how = comparison && getComparison(comparison.operator);
  if (!kind || !how || how === 'pattern') {
    return undefined;
  }
  const what = `${kindNames[kind]} of ${tool.name}`;
  const specific = { ...tool, [kind]: tool[kind].filter(({ broad }) => !broad) };
  const values = listValues(specific, kind, how);
  if (values.length === 0) {
    return {
      refusal: explainNothing(what, tool[kind].length, specific[kind].length > 0),
    };
  }
  const present = comparison.literals.filter(({ value }) => value !== '');
  const missing = values.filter(
    (value) =>
      !present.some(
        (literal) =>
          literal.value.toLowerCase() === value.toLowerCase() ||
          isCovered(value, literal.value, how),
      ),
  );
  if (missing.length === 0) {
    return { edits: [], message: `The ${what} are all looked for here already.` };
  }
  const edits = addToComparison(text, comparison, missing);
  return edits
    ? { edits }
    : {
        refusal: `"${comparison.operator}" takes one value alone. Write the comparison with has_any or in~ to add the ${what}.`,
      };
}

/** The innermost comparison around the caret; a caret in the variable that holds its list counts as well. */
function findComparison(
  comparisons: readonly KqlColumnComparison[],
  offset: number,
): KqlColumnComparison | undefined {
  const found = comparisons.flatMap((comparison) => {
    const spans = [
      comparison.span,
      comparison.list,
      ...comparison.literals.map(({ span }) => span),
    ];
    const around = spans.filter((span): span is Span => !!span && touchesSpan(span, offset));
    return around.map((span) => ({ comparison, length: span.end - span.start }));
  });
  return found.sort((a, b) => a.length - b.length)[0]?.comparison;
}

/** In the form that the operator needs, none of them found by another. */
function listValues(tool: Tool, kind: IndicatorKind, how: Comparison): string[] {
  const values = toIndicatorValues(tool, kind, how)
    .filter(({ coveredBy }) => coveredBy === undefined)
    .map(({ value }) => value);
  const distinct = new Map(values.map((value) => [value.toLowerCase(), value]));
  return [...distinct.values()];
}

function explainNothing(what: string, known: number, isOfOtherForm: boolean): string {
  if (known === 0) {
    return `The catalogue knows no ${what}.`;
  }
  return isOfOtherForm
    ? `The catalogue knows the ${what} only in part, as words to look for with has.`
    : `All ${what} that the catalogue knows stand for much else too.`;
}
