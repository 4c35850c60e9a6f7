import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, InsertTextMode, TextEdit } from 'vscode-languageserver-types';

/** A text with the place of what was inserted. */
export interface Applied {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Accepts a completion as an editor does: further lines get the indentation of the first, and
 * additional edits are made. Snippets stay as they are.
 *
 * @throws when the completion brings no edit of its own.
 */
export function applyCompletion(
  text: string,
  { label, textEdit, insertTextMode, additionalTextEdits = [] }: CompletionItem,
): Applied {
  if (textEdit === undefined) {
    throw new Error(`The completion "${label}" has no edit.`);
  }
  const document = TextDocument.create('', 'yaml', 1, text);
  const range = TextEdit.is(textEdit) ? textEdit.range : textEdit.replace;
  const start = document.offsetAt(range.start);
  const indentation = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0];
  const newText =
    insertTextMode === InsertTextMode.adjustIndentation
      ? textEdit.newText.replaceAll('\n', `\n${indentation}`)
      : textEdit.newText;
  const removed = additionalTextEdits.reduce(
    (sum, each) => sum + document.offsetAt(each.range.end) - document.offsetAt(each.range.start),
    0,
  );
  return {
    text: TextDocument.applyEdits(document, [...additionalTextEdits, { range, newText }]),
    start: start - removed,
    end: start - removed + newText.length,
  };
}
