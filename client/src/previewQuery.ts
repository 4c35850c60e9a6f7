import { Position, Range, Uri, window } from 'vscode';
import type { CommandContext } from './commands';
import { findFolderSource } from './findQuery';
import { findWorkspaceFolder } from './findRuleFolder';
import { pickTool } from './pickTool';
import type { QuerySource } from './querySource';
import { type CommandArguments, readPlace, readTool } from './readArguments';

/**
 * Shows the preview of what the command was called with: the rule that a lens stands above, a folder of
 * the Explorer or a tool of the coverage view; of the rule at the caret otherwise, and where there is
 * none, of a tool that the user picks.
 */
export async function previewQuery(
  { client, previewed, preview }: CommandContext,
  args: CommandArguments,
): Promise<void> {
  await goTo(readPlace(args));
  const source = (await findFolderSource(args)) ?? findToolSource(args);
  if (source) {
    return showSource(source);
  }
  await previewed.follow(undefined);
  if (previewed.current) {
    return preview.show();
  }
  const uri = getCatalogUri();
  const tool = await pickTool(client, uri, 'Preview Generated Query');
  return tool && showSource({ uri, tool: tool.id });

  async function showSource(source: QuerySource): Promise<void> {
    if (await previewed.find(source)) {
      await preview.show(source);
    } else {
      window.showInformationMessage('There is no rule with a query in this folder.');
    }
  }
}

function findToolSource(args: CommandArguments): QuerySource | undefined {
  const tool = readTool(args);
  return tool && { uri: getCatalogUri(), ...tool };
}

/** Whose catalogue counts; without a folder open that is the shipped one. */
function getCatalogUri(): string {
  return findWorkspaceFolder()?.toString() ?? '';
}

/** Puts the caret where the lens is, so that the preview is of that rule and not of the last one looked at. */
async function goTo(place: QuerySource | undefined): Promise<void> {
  if (place?.position) {
    const caret = new Position(place.position.line, place.position.character);
    await window.showTextDocument(Uri.parse(place.uri), { selection: new Range(caret, caret) });
  }
}
