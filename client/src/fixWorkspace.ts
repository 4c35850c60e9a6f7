import {
  type CancellationToken,
  ProgressLocation,
  Uri,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
  window,
  workspace,
} from 'vscode';
import type { FixedFile, FixedWorkspace } from '../../server/src/protocol/messages';
import type { DetectionsClient } from './detectionsClient';
import { toCount } from './toCount';
import { toRange } from './toRange';

const repair = 'Repair';
const showChanges = 'Show Changes';

/** Makes the certain repairs of all files as one edit, which can be undone or looked through first. */
export async function fixWorkspace(client: DetectionsClient): Promise<void> {
  const fixed = await workOutRepairs(client);
  if (!fixed) {
    return;
  }
  const { files, errors } = fixed;
  const left = errors > 0 ? ` ${toCount(errors, 'error')} will be left for you.` : '';
  if (files.length === 0) {
    window.showInformationMessage(`There is nothing to repair without you.${left}`);
    return;
  }
  const repairs = files.reduce((sum, file) => sum + file.repairs, 0);
  const answer = await window.showInformationMessage(
    `${toCount(repairs, 'problem')} in ${toCount(files.length, 'file')} can be repaired.${left}`,
    repair,
    showChanges,
  );
  if (answer !== undefined) {
    // As a refactoring, it is saved if the user wants refactorings saved, which is the default.
    await workspace.applyEdit(toEdit(files, answer), { isRefactoring: true });
  }
}

function workOutRepairs(client: DetectionsClient): Thenable<FixedWorkspace | undefined> {
  const options = {
    location: ProgressLocation.Notification,
    title: 'Working out the repairs of the workspace',
    cancellable: true,
  };
  return window.withProgress(options, async (_progress, token: CancellationToken) => {
    const fixed = await client.fixWorkspace(token);
    return token.isCancellationRequested ? undefined : fixed;
  });
}

function toEdit(files: readonly FixedFile[], answer: string): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const metadata: WorkspaceEditEntryMetadata = {
    label: 'Repairs',
    needsConfirmation: answer === showChanges,
  };
  for (const { uri, edits } of files) {
    for (const { range, newText } of edits) {
      edit.replace(Uri.parse(uri), toRange(range), newText, metadata);
    }
  }
  return edit;
}
