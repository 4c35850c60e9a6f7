import { type CompletionItem, InsertTextFormat, TextEdit } from 'vscode-languageserver/node';
import type { ClientFeatures } from './clientFeatures';
import { toPlainText } from './toPlainText';

type FittingFeatures = Pick<ClientFeatures, 'snippets' | 'insertReplace' | 'commands'>;

/**
 * A completion for a client that may lack what the service takes for granted: places to fill in
 * become their defaults, of two ranges the wider is replaced, and commands that it lacks are left out.
 */
export function fitCompletionItem(item: CompletionItem, client: FittingFeatures): CompletionItem {
  const { command, ...rest } = withFittingEdit(item, client);
  return command && client.commands.includes(command.command) ? { ...rest, command } : rest;
}

function withFittingEdit(
  item: CompletionItem,
  { snippets, insertReplace }: FittingFeatures,
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
