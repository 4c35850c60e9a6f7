import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
} from 'vscode-languageserver-types';
import type { KqlCompletionItem, KqlCompletionList } from '../../kql/kqlCompletion';
import type { KqlSymbolKind } from '../../kql/kqlSymbol';
import type { Analysis } from '../analysis';
import type { QueryPlace } from '../findQueryAt';
import { toRange } from '../toDiagnostic';
import { escapeSnippet } from './authoring/snippetText';

const itemKinds: Record<KqlSymbolKind, CompletionItemKind> = {
  column: CompletionItemKind.Field,
  table: CompletionItemKind.Class,
  function: CompletionItemKind.Function,
  operator: CompletionItemKind.Operator,
  keyword: CompletionItemKind.Keyword,
  variable: CompletionItemKind.Variable,
  parameter: CompletionItemKind.Variable,
  value: CompletionItemKind.Value,
  other: CompletionItemKind.Text,
};

/** What the engine completes at a place. */
interface PlacedCompletions {
  readonly place: QueryPlace;
  readonly list: KqlCompletionList;
}

/**
 * The engine's completions with their place in the file, written as the scalar's style demands.
 * Text that is part of several queries is completed by all of them, each label once.
 */
export function completeKql(
  completions: readonly PlacedCompletions[],
  { document }: Analysis,
): CompletionList {
  const items = completions.flatMap((each) => toItems(each, document));
  const byLabel = new Map(items.toReversed().map((item) => [item.label, item]));
  return { isIncomplete: false, items: items.filter((item) => byLabel.get(item.label) === item) };
}

function toItems(
  { place: { region, embeddedOffset }, list }: PlacedCompletions,
  document: Analysis['document'],
): CompletionItem[] {
  const { sourceMap } = region;
  const range = toRange(
    {
      start: sourceMap.toHostOffset(list.replace.start),
      end: sourceMap.toHostOffset(Math.max(list.replace.end, embeddedOffset)),
    },
    document,
  );
  return list.items.map((item): CompletionItem => {
    const format = item.afterText === '' ? InsertTextFormat.PlainText : InsertTextFormat.Snippet;
    return {
      label: item.label,
      kind: itemKinds[item.kind],
      sortText: String(item.rank).padStart(6, '0'),
      insertTextFormat: format,
      textEdit: { range, newText: sourceMap.encode(toInsertion(item)) },
      ...(item.type && { detail: item.type }),
    };
  });
}

/** With text to follow the caret, a snippet that puts it there. */
function toInsertion({ insertText, afterText }: KqlCompletionItem): string {
  return afterText === ''
    ? insertText
    : `${escapeSnippet(insertText)}$0${escapeSnippet(afterText)}`;
}
