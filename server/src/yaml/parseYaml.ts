import { buildTree } from './buildTree';
import { findTreeProblems } from './findTreeProblems';
import { nestDataTypes } from './nestDataTypes';
import { parseEventSlice } from './parseEventSlice';
import { DocumentRecovery, type RecoveredDocument } from './recoverDocument';
import { type DocumentRange, splitDocuments } from './splitDocuments';
import type { YamlDocument, YamlFile } from './yamlTree';

/**
 * Reads a YAML file into a tree with exact places. Never throws, whatever the text: what is wrong
 * stands in the documents' `problems`, one for each cause, and the rest is read all the same.
 */
export function parseYaml(text: string): YamlFile {
  const recovery = new DocumentRecovery(text);
  return {
    text,
    documents: splitDocuments(text).map((range) => parseDocument(text, range, recovery)),
  };
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
    ...nested.problems,
    ...findTreeProblems(text, nested.root),
  ].sort((a, b) => a.span.start - b.span.start);
  return { ...others, root: nested.root, span: range.content, problems };
}

function readDocument(
  text: string,
  range: DocumentRange,
  recovery: DocumentRecovery,
): RecoveredDocument {
  const { events } = parseEventSlice(text, range.source);
  if (events === undefined) {
    return recovery.recover(range);
  }
  const root = buildTree(text, events, range.content.start);
  return { root, problems: [], brokenEntries: [], partial: false };
}
