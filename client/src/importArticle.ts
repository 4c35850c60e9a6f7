import { type Uri, window, workspace } from 'vscode';
import type { DetectionsClient } from './detectionsClient';
import { findDefaultFolder } from './findRuleFolder';
import { openEntryFile } from './openEntryFile';
import { pickArticle } from './pickArticle';
import { toEntryLines } from './toEntryLines';
import { writeNewFile } from './writeNewFile';
import { writeRules } from './writeRules';

/** Turns the text of a published detection into rule files, in a folder that it asks for, and its scenarios into exclusions. */
export async function importArticle(client: DetectionsClient): Promise<void> {
  const text = await pickArticle();
  const near = findDefaultFolder();
  const imported =
    text && (await client.importArticle({ text, ...(near && { uri: near.toString() }) }));
  if (!imported) {
    return;
  }
  const [folder] =
    (await window.showOpenDialog({
      title: 'Import Article: Where to Write the Rules',
      openLabel: 'Write Here',
      canSelectFiles: false,
      canSelectFolders: true,
      ...(near && { defaultUri: near }),
    })) ?? [];
  if (folder) {
    const drafts =
      imported.exclusions && (await writeExclusions(client, folder, imported.exclusions));
    await writeRules(folder, imported.rules);
    if (drafts) {
      void offerToRead(drafts);
    }
  }
}

/** Adds the drafts to the exclusions of the workspace, unsaved, as they are to be read first; outside of one, into a file of their own. */
async function writeExclusions(
  client: DetectionsClient,
  folder: Uri,
  exclusions: string,
): Promise<Uri> {
  if (!workspace.getWorkspaceFolder(folder)) {
    const file = await writeNewFile(folder, 'rmm-exclusions.yaml', exclusions);
    await window.showTextDocument(file, { preview: false });
    return file;
  }
  const place = await client.findEntryPlace({ list: 'exclusions', uri: folder.toString() });
  const { editor, position, end } = await openEntryFile(place);
  const lines = toEntryLines(exclusions, place.indent);
  await editor.edit((edit) => edit.insert(position, `${lines.join('\n')}${end}`));
  return editor.document.uri;
}

/** They are behind the rules, and wait for a word from the user. */
async function offerToRead(drafts: Uri): Promise<void> {
  const open = 'Open Exclusions';
  const chosen = await window.showInformationMessage(
    `The scenarios of the article are drafts in ${workspace.asRelativePath(drafts, false)}: say why each is harmless, or remove it, and save.`,
    open,
  );
  if (chosen === open) {
    await window.showTextDocument(drafts, { preview: false });
  }
}
