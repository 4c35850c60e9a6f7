import { type Uri, window } from 'vscode';
import type { DetectionsClient } from './detectionsClient';
import { findDefaultFolder, findWorkspaceFolder } from './findRuleFolder';
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
    if (imported.exclusions !== '') {
      await writeExclusions(client, folder, imported.exclusions);
    }
    await writeRules(folder, imported.rules);
  }
}

/** Adds the drafts to the exclusions of the workspace, unsaved, as they are to be read first; without one, into a file of their own. */
async function writeExclusions(
  client: DetectionsClient,
  folder: Uri,
  exclusions: string,
): Promise<void> {
  if (!findWorkspaceFolder()) {
    await window.showTextDocument(await writeNewFile(folder, 'rmm-exclusions.yaml', exclusions));
    return;
  }
  const place = await client.findEntryPlace({ list: 'exclusions', uri: folder.toString() });
  const { editor, position, end } = await openEntryFile(place);
  const lines = toEntryLines(exclusions, place.indent);
  await editor.edit((edit) => edit.insert(position, `${lines.join('\n')}${end}`));
}
