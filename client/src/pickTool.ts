import { window } from 'vscode';
import type { CatalogTool } from '../../server/src/protocol/messages';
import { describeTool } from './describeTool';
import type { DetectionsClient } from './detectionsClient';

/**
 * Asks for a tool of the catalogue; undefined when the user picks none.
 *
 * @param uri a file or folder whose workspace counts.
 */
export async function pickTool(
  client: DetectionsClient,
  uri: string,
  title: string,
): Promise<CatalogTool | undefined> {
  const tools = await client.listTools(uri);
  const items = tools.map((tool) => ({ ...describeTool(tool), tool }));
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: 'Name of the tool',
    matchOnDescription: true,
  });
  return picked?.tool;
}
