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
/** VS Code lists them then, and makes those that the user ticks. */
const chooseChanges = 'Choose Changes';

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
  const subject = `${toCount(repairs, 'problem')} in ${toCount(files.length, 'file')}`;
  const answer = await window.showInformationMessage(
    `${subject} can be repaired.${left}`,
    repair,
    chooseChanges,
  );
  if (answer === undefined) {
    return;
  }
  // As a refactoring, it is saved if the user wants refactorings saved, which is the default.
  const isDone = await workspace.applyEdit(toEdit(files, answer), { isRefactoring: true });
  if (isDone && answer === repair) {
    window.setStatusBarMessage(`Repaired ${subject}`, 4000);
    await showUnsaved(files);
  }
}

/** VS Code saves a refactoring of several files only; what is left unsaved should not be out of sight. */
async function showUnsaved(files: readonly FixedFile[]): Promise<void> {
  const [file, ...others] = files;
  if (file && others.length === 0) {
    await window.showTextDocument(Uri.parse(file.uri));
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
    needsConfirmation: answer === chooseChanges,
  };
  for (const { uri, edits } of files) {
    for (const { range, newText } of edits) {
      edit.replace(Uri.parse(uri), toRange(range), newText, metadata);
    }
  }
  return edit;
}
