import { commands, Uri, window, workspace } from 'vscode';

/** The workspace folder of the active editor's file, else the first one; undefined without a folder. */
export function findWorkspaceFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  const folder = active && workspace.getWorkspaceFolder(active);
  return (folder ?? workspace.workspaceFolders?.[0])?.uri;
}

/**
 * Where a new rule goes: beside the YAML file that is being edited, else into the workspace folder,
 * which the user picks if there are several. Undefined when there is none, which it says, or when the
 * user picks none.
 */
export async function findRuleFolder(): Promise<Uri | undefined> {
  const beside = findActiveFolder();
  if (beside) {
    return beside;
  }
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void offerToOpenFolder();
  }
  return folders.length > 1
    ? (await window.showWorkspaceFolderPick({ placeHolder: 'Where to write' }))?.uri
    : folders[0]?.uri;
}

/** Where rules would go if nobody said otherwise. */
export function findDefaultFolder(): Uri | undefined {
  return findActiveFolder() ?? findWorkspaceFolder();
}

function findActiveFolder(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'yaml' && !document.isUntitled
    ? Uri.joinPath(document.uri, '..')
    : undefined;
}

/** Says why a command that writes files does nothing. */
export async function offerToOpenFolder(): Promise<void> {
  const open = 'Open Folder…';
  const chosen = await window.showInformationMessage(
    'This writes files into the folder that is open in VS Code, and none is.',
    open,
  );
  if (chosen === open) {
    await commands.executeCommand('vscode.openFolder');
  }
}
