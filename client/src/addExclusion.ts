import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { AddedExclusion } from '../../server/src/protocol/messages';
import type { DetectionsClient } from './detectionsClient';
import { tellToList } from './tellToList';
import { toRange } from './toRange';

/** Adds an exclusion for the rule at the caret and opens it where the filter is to be filled in. */
export async function addExclusion(client: DetectionsClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'yaml') {
    window.showInformationMessage('Put the caret into the rule that the exclusion is for.');
    return;
  }
  const { line, character } = editor.selection.active;
  const added = await client.addExclusion({
    uri: editor.document.uri.toString(),
    position: { line, character },
  });
  if (await workspace.applyEdit(toEdit(added))) {
    const { position: start, placeholderLength } = added;
    const end = { ...start, character: start.character + placeholderLength };
    const selection = toRange({ start, end });
    const { document } = await window.showTextDocument(Uri.parse(added.uri), { selection });
    if (!added.isListed) {
      void tellToList(document.uri);
    }
  }
}

function toEdit({ edit }: AddedExclusion): WorkspaceEdit {
  const made = new WorkspaceEdit();
  for (const change of edit.documentChanges) {
    if ('kind' in change) {
      made.createFile(Uri.parse(change.uri), change.options);
    } else {
      for (const { range, newText } of change.edits) {
        made.replace(Uri.parse(change.textDocument.uri), toRange(range), newText);
      }
    }
  }
  return made;
}
