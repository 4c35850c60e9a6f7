import type { TextEditor, Uri } from 'vscode';
import type {
  DetectionKindName,
  GeneratedQuery,
  WirePosition,
} from '../../server/src/protocol/messages';

/**
 * What a query is generated from: the rule at a position of a file, all rules of a folder together,
 * or a tool of the catalogue, for which the folder says whose catalogue.
 */
export interface QuerySource {
  readonly uri: string;
  readonly position?: WirePosition;
  readonly tool?: string;
  readonly kind?: DetectionKindName;
}

export interface SourcedQuery {
  readonly source: QuerySource;
  readonly generated: GeneratedQuery;
}

export type Target = GeneratedQuery['target'];

export function toRuleSource({ document, selection: { active } }: TextEditor): QuerySource {
  const position = { line: active.line, character: active.character };
  return { uri: document.uri.toString(), position };
}

export function toFolderSource(folder: Uri): QuerySource {
  return { uri: folder.toString() };
}
