import { buildTree } from './buildTree';
import { parseEventSlice } from './parseEventSlice';
import { type DocumentRange, splitDocuments } from './splitDocuments';
import type { YamlDocument, YamlFile } from './yamlTree';

/** Reads a YAML file into a tree with exact places. Never throws, whatever the text. */
export function parseYaml(text: string): YamlFile {
  return { text, documents: splitDocuments(text).map((range) => parseDocument(text, range)) };
}

function parseDocument(text: string, range: DocumentRange): YamlDocument {
  const parsed = parseEventSlice(text, range.source);
  if (parsed.failure !== undefined) {
    return {
      root: undefined,
      span: range.content,
      problems: [
        {
          code: 'yaml-syntax',
          span: { start: parsed.failure.offset, end: parsed.failure.offset },
          message: parsed.failure.reason,
        },
      ],
      partial: true,
      brokenEntries: [],
    };
  }
  return {
    root: buildTree(text, parsed.events, range.content.start),
    span: range.content,
    problems: [],
    partial: false,
    brokenEntries: [],
  };
}
