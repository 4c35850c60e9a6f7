import type { Range, TextEdit } from 'vscode-languageserver-types';
import { orderFields } from '../../rule/orderFields';
import { readRules } from '../../rule/readRule';
import { diffLines } from '../../text/diffLines';
import { applySpanEdits, type SpanEdit } from '../../text/spanEdit';
import { parseYaml } from '../../yaml/parseYaml';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findEngine } from '../findEngine';
import { toTextEdits } from '../toTextEdits';
import { findQueryLayoutEdits } from './queryLayout';

/** Lays out the queries of a file, then puts the fields of its rules in canonical order. */
export function formatDocument(analysis: Analysis, environment: Environment): TextEdit[] {
  const { document, rules } = analysis;
  const text = document.getText();
  const layout = findLayoutEdits(analysis, environment);
  const isOrdered = rules.every((rule) => orderFields(text, rule) === undefined);
  const edits = isOrdered ? layout : diffLines(text, orderRules(applySpanEdits(text, layout)));
  return toTextEdits(edits, document);
}

/** Lays out what a range touches of the queries; fields stay where they are. */
export function formatRange(
  analysis: Analysis,
  range: Range,
  environment: Environment,
): TextEdit[] {
  const { document } = analysis;
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const edits = findLayoutEdits(analysis, environment).filter(
    ({ span }) => span.start <= end && start <= span.end,
  );
  return toTextEdits(edits, document);
}

function findLayoutEdits(analysis: Analysis, environment: Environment): SpanEdit[] {
  const kql = findEngine(analysis, environment);
  return kql ? analysis.rules.flatMap((rule) => findQueryLayoutEdits(rule, kql.engine)) : [];
}

function orderRules(text: string): string {
  return applySpanEdits(
    text,
    readRules(parseYaml(text)).flatMap((rule) => orderFields(text, rule) ?? []),
  );
}
