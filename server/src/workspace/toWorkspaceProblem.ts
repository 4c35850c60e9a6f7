import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigProblem } from '../config/configProblem';
import type { WorkspaceProblem } from './workspace';

/** A problem with its place as lines and characters of the file's `text`. */
export function toWorkspaceProblem(
  file: string,
  text: string,
  { span, message }: ConfigProblem,
): WorkspaceProblem {
  const document = TextDocument.create(file, 'yaml', 0, text);
  return {
    file,
    range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
    message,
  };
}
