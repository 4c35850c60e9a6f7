import { window } from 'vscode';
import type { DetectionsClient } from './detectionsClient';
import { pickTool } from './pickTool';
import { type CommandArguments, readTool } from './readArguments';
import { toRange } from './toRange';

/**
 * Puts what the catalogue knows of a tool into the query at the caret.
 *
 * @param args may name the tool, which the user picks otherwise.
 */
export async function insertIndicators(
  client: DetectionsClient,
  args: CommandArguments,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'yaml') {
    window.showInformationMessage('Put the caret into the query that the indicators are for.');
    return;
  }
  const uri = editor.document.uri.toString();
  const tool =
    readTool(args)?.tool ?? (await pickTool(client, uri, 'Insert Indicators of a Tool'))?.id;
  if (tool === undefined) {
    return;
  }
  const { line, character } = editor.selection.active;
  const { edits, message } = await client.insertIndicators({
    uri,
    position: { line, character },
    tool,
  });
  await editor.edit((edit) => {
    for (const { range, newText } of edits) {
      edit.replace(toRange(range), newText);
    }
  });
  if (message) {
    window.showInformationMessage(message);
  }
}
