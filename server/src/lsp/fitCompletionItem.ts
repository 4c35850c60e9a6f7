import { type CompletionItem, InsertTextFormat, TextEdit } from 'vscode-languageserver/node';
import type { ClientFeatures } from './clientFeatures';
import { toPlainText } from './toPlainText';

/**
 * A completion for a client that may lack what the service takes for granted: places to fill in
 * become their defaults, and of two ranges the wider is replaced.
 */
export function fitCompletionItem(
  item: CompletionItem,
  { snippets, insertReplace }: Pick<ClientFeatures, 'snippets' | 'insertReplace'>,
): CompletionItem {
  const { textEdit } = item;
  if (textEdit === undefined) {
    return item;
  }
  const isReduced = item.insertTextFormat === InsertTextFormat.Snippet && !snippets;
  const newText = isReduced ? toPlainText(textEdit.newText) : textEdit.newText;
  const edit =
    TextEdit.is(textEdit) || insertReplace
      ? { ...textEdit, newText }
      : { range: textEdit.replace, newText };
  return {
    ...item,
    textEdit: edit,
    ...(isReduced && { insertTextFormat: InsertTextFormat.PlainText }),
  };
}
