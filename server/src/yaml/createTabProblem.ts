import type { Span } from '../text/span';
import { applySpanEdits, type SpanEdit } from '../text/spanEdit';
import { maxRecoveredLength } from './limits';
import { parseEventSlice } from './parseEventSlice';
import type { YamlProblem } from './yamlTree';

/** Columns that a tab may have been meant as, the likeliest first. */
const widths = [2, 4, 8, 1];

/** The problem of all tabs that indent a document, and whether replacing them is all that it needs. */
export interface TabProblem {
  readonly problem: YamlProblem;
  readonly isOnlyCause: boolean;
}

/**
 * @param indentations the white space with tabs in it that begins lines of the document.
 */
export function createTabProblem(
  text: string,
  document: Span,
  indentations: readonly [Span, ...Span[]],
): TabProblem {
  const [first] = indentations;
  const problem = {
    code: 'tab-indentation',
    span: first,
    message: 'Tabs must not indent YAML; replace them by spaces.',
  } as const;
  const isWorthTrying = document.end - document.start <= maxRecoveredLength;
  for (const width of isWorthTrying ? widths : []) {
    const edits = expandTabs(text, indentations, width);
    const repaired = repair(text, document, edits);
    if (parseEventSlice(repaired, { start: 0, end: repaired.length }).failure === undefined) {
      return { problem: { ...problem, edits }, isOnlyCause: true };
    }
  }
  return {
    problem: { ...problem, edits: expandTabs(text, indentations, widths[0] ?? 2) },
    isOnlyCause: false,
  };
}

function expandTabs(text: string, indentations: readonly Span[], width: number): SpanEdit[] {
  return indentations.map((span) => ({
    span,
    newText: text.slice(span.start, span.end).replaceAll('\t', ' '.repeat(width)),
  }));
}

function repair(text: string, document: Span, edits: readonly SpanEdit[]): string {
  const { start, end } = document;
  return applySpanEdits(
    text.slice(start, end),
    edits.map(({ span, newText }) => ({
      span: { start: span.start - start, end: span.end - start },
      newText,
    })),
  );
}
