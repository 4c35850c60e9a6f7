import {
  type CompletionItem,
  CompletionItemTag,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver-types';
import { suggestCommand } from '../../../protocol/commands';
import { getLineBreak } from '../../../text/lineBounds';
import type { Analysis } from '../../analysis';
import { toRange } from '../../toDiagnostic';
import { toCompletionData } from '../completionData';
import type { Writing } from './authoringPlace';
import type { Offer } from './offer';
import { escapeSnippet } from './snippetText';

/**
 * An offer as LSP has it. A key or value is replaced as a whole, since what stands behind the caret
 * belongs to it and would only spoil the new one.
 *
 * @param index the offer's place in the list, which is kept.
 */
export function toCompletionItem(
  offer: Offer,
  index: number,
  writing: Writing,
  { document, yaml }: Analysis,
): CompletionItem {
  const { span, blanks } = writing;
  const newText = toNewText(offer, writing).replaceAll('\n', getLineBreak(yaml.text));
  return {
    label: offer.label,
    kind: offer.kind,
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { newText, range: toRange(span, document) },
    ...(newText.includes('\n') && { insertTextMode: InsertTextMode.adjustIndentation }),
    ...(offer.filterText !== undefined && { filterText: offer.filterText }),
    ...(offer.description !== undefined && {
      labelDetails: { description: offer.description },
    }),
    ...(offer.preselect && { preselect: true }),
    ...(offer.deprecated && { tags: [CompletionItemTag.Deprecated] }),
    ...(blanks.end > blanks.start && {
      additionalTextEdits: [{ range: toRange(blanks, document), newText: '' }],
    }),
    ...(offer.continues && {
      command: { title: 'Suggest', command: suggestCommand },
    }),
    ...(offer.topic && { data: toCompletionData(offer.topic, document) }),
  };
}

function toNewText({ label, snippet }: Offer, { lead, trail = '', indent }: Writing): string {
  const lines = (snippet ?? escapeSnippet(label)).split('\n');
  return lead + lines.join(`\n${' '.repeat(indent)}`) + escapeSnippet(trail);
}
