import { commands, Uri, window, workspace } from 'vscode';

/** The configuration names other files, so that this one would be of no effect. */
export async function tellToList(uri: Uri): Promise<void> {
  const name = workspace.asRelativePath(uri, false);
  const open = 'Open Configuration';
  const chosen = await window.showWarningMessage(
    `${name} is not read yet: name it in .rmm-detections.yaml.`,
    open,
  );
  const folder = workspace.getWorkspaceFolder(uri);
  if (chosen === open && folder) {
    await commands.executeCommand('vscode.open', Uri.joinPath(folder.uri, '.rmm-detections.yaml'));
  }
}
