import { commands, ProgressLocation, window } from 'vscode';
import type { CheckedWorkspace } from '../../server/src/protocol/messages';
import type { DetectionsClient } from './detectionsClient';
import { toCount } from './toCount';

/** Has all files of the workspace checked and shows what was found in the Problems view. */
export async function checkWorkspace(client: DetectionsClient): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: 'Checking all rules of the workspace',
    cancellable: true,
  };
  const checked = await window.withProgress(options, async (_progress, token) => {
    try {
      return await client.checkWorkspace(token);
    } catch (error) {
      if (token.isCancellationRequested) {
        return undefined;
      }
      throw error;
    }
  });
  if (!checked) {
    return;
  }
  await commands.executeCommand('workbench.actions.view.problems');
  window.showInformationMessage(toSummary(checked));
}

function toSummary({ files, errors, warnings }: CheckedWorkspace): string {
  return `${toCount(files, 'file')} checked: ${toCount(errors, 'error')}, ${toCount(warnings, 'warning')}.`;
}
