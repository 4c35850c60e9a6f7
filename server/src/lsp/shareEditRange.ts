import {
  type CompletionItem,
  type CompletionList,
  InsertReplaceEdit,
  type Range,
} from 'vscode-languageserver/node';
import type { ClientFeatures } from './clientFeatures';

type EditRange = Range | { readonly insert: Range; readonly replace: Range };

/**
 * A list that says once what most of its items replace, for clients that read that: ranges are the
 * greater part of what a list of a thousand names weighs.
 */
export function shareEditRange(
  list: CompletionList,
  { sharedEditRange }: Pick<ClientFeatures, 'sharedEditRange'>,
): CompletionList {
  const shared = list.items[0] && findEditRange(list.items[0]);
  if (!sharedEditRange || shared === undefined) {
    return list;
  }
  const key = JSON.stringify(shared);
  return {
    ...list,
    itemDefaults: { ...list.itemDefaults, editRange: shared },
    items: list.items.map((item) =>
      JSON.stringify(findEditRange(item)) === key ? withoutRange(item) : item,
    ),
  };
}

function findEditRange({ textEdit }: CompletionItem): EditRange | undefined {
  return textEdit !== undefined && InsertReplaceEdit.is(textEdit)
    ? { insert: textEdit.insert, replace: textEdit.replace }
    : textEdit?.range;
}

/** The text of an item is its label unless it says otherwise. */
function withoutRange({ textEdit, ...item }: CompletionItem): CompletionItem {
  return textEdit === undefined || textEdit.newText === item.label
    ? item
    : { ...item, textEditText: textEdit.newText };
}
