import { FileSystemError, Uri, workspace } from 'vscode';
import { findFreeName } from './fileNames';

/**
 * Writes a file that was not there before: where the name is taken, under a numbered one. Fails with a
 * message for people when the folder does not let it.
 *
 * @param name may begin with folders, which are made.
 */
export async function writeNewFile(folder: Uri, name: string, text: string): Promise<Uri> {
  const free = await findFreeName(name, (candidate) => exists(Uri.joinPath(folder, candidate)));
  const uri = Uri.joinPath(folder, free);
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${free} could not be written into ${toPath(folder)}: ${reason}`);
  }
  return uri;
}

export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof FileSystemError && error.code === 'FileNotFound');
  }
}

function toPath(folder: Uri): string {
  return workspace.asRelativePath(folder) || folder.fsPath;
}
