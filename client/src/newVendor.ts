import { SnippetString, Uri, workspace } from 'vscode';
import type { DetectionsClient } from './detectionsClient';
import { findWorkspaceFolder, offerToOpenFolder } from './findRuleFolder';
import { openEntryFile } from './openEntryFile';
import { toVendorSnippet } from './vendorSnippet';

/**
 * Adds a tool of the user's own to the vendors file of the workspace, as a snippet to fill in; makes
 * the file if there is none.
 *
 * @param extension the folder of this extension, which has the snippet.
 */
export async function newVendor(client: DetectionsClient, extension: Uri): Promise<void> {
  const folder = findWorkspaceFolder();
  if (!folder) {
    return offerToOpenFolder();
  }
  const place = await client.findEntryPlace({ list: 'vendors', uri: folder.toString() });
  const snippets = await workspace.fs.readFile(Uri.joinPath(extension, 'snippets/workspace.json'));
  const snippet = toVendorSnippet(new TextDecoder().decode(snippets), place.indent);
  const { editor, position, end } = await openEntryFile(place);
  await editor.insertSnippet(new SnippetString(`${snippet}${end}`), position);
}
