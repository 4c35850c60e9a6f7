import { type CompletionItem, type Position, TextEdit } from 'vscode-languageserver-types';

/**
 * Lets the user choose, as editors do for words of code, whether an accepted item pushes aside what
 * stands behind the caret or replaces it. An item that ends at the caret leaves no choice.
 */
export function toInsertReplace(item: CompletionItem, caret: Position): CompletionItem {
  const { textEdit } = item;
  if (!TextEdit.is(textEdit)) {
    return item;
  }
  const { range, newText } = textEdit;
  return range.end.character === caret.character && range.end.line === caret.line
    ? item
    : {
        ...item,
        textEdit: { newText, insert: { start: range.start, end: caret }, replace: range },
      };
}
