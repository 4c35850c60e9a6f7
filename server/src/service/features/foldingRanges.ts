import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Rule } from '../../rule/ruleModel';
import { trimSpanEnd } from '../../text/trimSpan';
import { findCommentLines } from '../../yaml/findCommentLines';
import type { YamlNode } from '../../yaml/yamlTree';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findEngine } from '../findEngine';
import type { Fold } from './fold';
import { joinCommentLines } from './joinCommentLines';
import { findQueryFolds } from './queryFolds';

/** What can be folded in the rules of a file: fields, list items, runs of comments, and parts of the query. */
export function getFoldingRanges(analysis: Analysis, environment: Environment): FoldingRange[] {
  const folds = analysis.rules.flatMap((rule) => findRuleFolds(rule, analysis, environment));
  const ranges = folds.flatMap((fold) => toFoldingRange(fold, analysis));
  return keepOnePerLine(ranges);
}

function findRuleFolds(rule: Rule, analysis: Analysis, environment: Environment): Fold[] {
  const text = analysis.document.getText();
  const kql = findEngine(analysis, environment);
  const comments = joinCommentLines(text, findCommentLines(text, rule.document));
  return [
    ...findNodeFolds(rule.root),
    ...comments.map((span) => ({ span, isComment: true })),
    ...(rule.query && kql ? findQueryFolds(rule.query, kql, text) : []),
  ];
}

function findNodeFolds(node: YamlNode): Fold[] {
  switch (node.kind) {
    case 'mapping':
      return node.entries.flatMap(({ span, value }) => [{ span }, ...findNodeFolds(value)]);
    case 'sequence':
      return node.items.flatMap((item) => [{ span: item.span }, ...findNodeFolds(item)]);
    default:
      return [];
  }
}

function toFoldingRange({ span, isComment }: Fold, { document }: Analysis): FoldingRange[] {
  const { start, end } = trimSpanEnd(document.getText(), span);
  const startLine = document.positionAt(start).line;
  const endLine = document.positionAt(end).line;
  return startLine < endLine
    ? [{ startLine, endLine, ...(isComment && { kind: FoldingRangeKind.Comment }) }]
    : [];
}

/** Editors have one mark a line, so that of the folds that begin on it the longest stands. */
function keepOnePerLine(ranges: readonly FoldingRange[]): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const range of ranges) {
    const known = byLine.get(range.startLine);
    if (!known || known.endLine < range.endLine) {
      byLine.set(range.startLine, range);
    }
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}
