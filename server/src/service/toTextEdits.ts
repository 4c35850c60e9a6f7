import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import type { SpanEdit } from '../text/spanEdit';
import { toRange } from './toDiagnostic';

/** Edits with lines and characters, zero-based and in UTF-16, in place of offsets. */
export function toTextEdits(edits: readonly SpanEdit[], document: TextDocument): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(span, document), newText }));
}
