import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { containsSpan, type Span, touchesSpan } from '../../text/span';
import { trimSpan } from '../../text/trimSpan';
import type { YamlNode } from '../../yaml/yamlTree';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findEngine } from '../findEngine';
import { findQueryAt } from '../findQueryAt';
import { toRange } from '../toDiagnostic';
import { findQuerySelections, findWord } from './querySelections';

/** For each position, what "expand selection" takes in step by step, from the word to the file. */
export function getSelectionRanges(
  analysis: Analysis,
  positions: readonly Position[],
  environment: Environment,
): SelectionRange[] {
  return analysis.rules.length === 0
    ? []
    : positions.map((position) => getSelectionRange(analysis, position, environment));
}

function getSelectionRange(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): SelectionRange {
  const { document } = analysis;
  const text = document.getText();
  const whole = { start: 0, end: text.length };
  const offset = document.offsetAt(position);
  const spans = findSpansAt(offset, analysis, environment)
    .map((span) => trimSpan(text, span))
    .filter((span) => touchesSpan(span, offset));
  const outermost: SelectionRange = { range: toRange(whole, document) };
  return keepNested(spans, trimSpan(text, whole)).reduceRight<SelectionRange>(
    (parent, span) => ({ range: toRange(span, document), parent }),
    outermost,
  );
}

function findSpansAt(offset: number, analysis: Analysis, environment: Environment): Span[] {
  const place = findQueryAt(analysis, offset);
  const kql = findEngine(analysis, environment);
  const documents = analysis.yaml.documents.filter(({ span }) => touchesSpan(span, offset));
  return [
    ...(place && kql ? findQuerySelections(place, kql) : []),
    findWord(analysis.document.getText(), offset),
    ...documents.flatMap(({ root, span }) => [...(root ? findNodeSpans(root, offset) : []), span]),
  ];
}

/** The spans of a node and of all within it that touch `offset`. */
function findNodeSpans(node: YamlNode, offset: number): Span[] {
  if (!touchesSpan(node.span, offset)) {
    return [];
  }
  switch (node.kind) {
    case 'mapping':
      return [
        node.span,
        ...node.entries
          .filter(({ span }) => touchesSpan(span, offset))
          .flatMap(({ key, value, span }) => [
            span,
            ...findNodeSpans(key, offset),
            ...findNodeSpans(value, offset),
          ]),
      ];
    case 'sequence':
      return [node.span, ...node.items.flatMap((item) => findNodeSpans(item, offset))];
    case 'scalar':
      return [node.valueSpan, node.span];
    case 'alias':
      return [node.span];
  }
}

/** From the shortest on, those that hold all before them; each is longer, and shorter than `whole`. */
function keepNested(spans: readonly Span[], whole: Span): Span[] {
  const nested: Span[] = [];
  for (const span of [...spans].sort((a, b) => getLength(a) - getLength(b))) {
    const inner = nested.at(-1);
    const grows = !inner || (containsSpan(span, inner) && getLength(span) > getLength(inner));
    if (grows && getLength(span) > 0 && getLength(span) < getLength(whole)) {
      nested.push(span);
    }
  }
  return nested;
}

function getLength({ start, end }: Span): number {
  return end - start;
}
