import { getLineStart } from '../text/lineBounds';
import { containsSpan } from '../text/span';
import { buildTree } from './buildTree';
import { findTreeProblems } from './findTreeProblems';
import { maxDocuments, maxProblems } from './limits';
import { nestDataTypes } from './nestDataTypes';
import { parseEventSlice } from './parseEventSlice';
import { DocumentRecovery, type RecoveredDocument } from './recoverDocument';
import { type DocumentRange, splitDocuments } from './splitDocuments';
import type { YamlDocument, YamlFile, YamlNode, YamlProblem } from './yamlTree';

/**
 * Reads a YAML file into a tree with exact places. Never throws, whatever the text: what is wrong
 * stands in the documents' `problems`, one for each cause, and the rest is read all the same.
 */
export function parseYaml(text: string): YamlFile {
  const recovery = new DocumentRecovery(text);
  const documents = splitDocuments(text, maxDocuments + 1).map((range, index) =>
    index < maxDocuments ? parseDocument(text, range, recovery) : leaveOut(range),
  );
  return { text, documents };
}

function parseDocument(
  text: string,
  range: DocumentRange,
  recovery: DocumentRecovery,
): YamlDocument {
  const { root, ...others } = readDocument(text, range, recovery);
  const nested = root?.kind === 'mapping' ? nestDataTypes(text, root) : { root, problems: [] };
  const problems = [
    ...others.problems,
    ...nested.problems.filter(({ span }) => !isBehindTab(text, span.start)),
    ...findTreeProblems(text, nested.root).filter(
      (problem) => !isDoubtful(problem, nested.root, others.problems),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
  return {
    ...others,
    root: nested.root,
    span: range.content,
    problems: problems.slice(0, maxProblems),
  };
}

function readDocument(
  text: string,
  range: DocumentRange,
  recovery: DocumentRecovery,
): RecoveredDocument {
  const { events, failure } = parseEventSlice(text, range.source);
  if (failure !== undefined) {
    return recovery.recover(range, failure);
  }
  const root = buildTree(text, events, range.content.start);
  return { root, problems: [], brokenEntries: [], partial: false };
}

/** Whether a tab indents the line, which is reported for itself. */
function isBehindTab(text: string, offset: number): boolean {
  return text.slice(getLineStart(text, offset), offset).includes('\t');
}

/** Whether a key stands twice in a top-level entry that was misread for another reason. */
function isDoubtful(
  { code, span }: YamlProblem,
  root: YamlNode | undefined,
  others: readonly YamlProblem[],
): boolean {
  if (code !== 'duplicate-key' || root?.kind !== 'mapping') {
    return false;
  }
  const entry = root.entries.find((candidate) => containsSpan(candidate.value.span, span));
  return entry !== undefined && others.some((other) => containsSpan(entry.span, other.span));
}

/** The first document beyond the limit, which is not read, and neither are those after it. */
function leaveOut({ source, content }: DocumentRange): YamlDocument {
  const problem: YamlProblem = {
    code: 'yaml-syntax',
    span: { start: source.start, end: content.start },
    message: `Only the first ${maxDocuments} documents of a file are read; split the file.`,
  };
  return {
    root: undefined,
    span: content,
    problems: [problem],
    partial: true,
    brokenEntries: [],
  };
}
