import { Uri, window } from 'vscode';
import type { CatalogTool, DetectionKindName } from '../../server/src/protocol/messages';
import { describeIndicators, kindTitles } from './describeTool';
import type { DetectionsClient } from './detectionsClient';
import { findRuleFolder } from './findRuleFolder';
import { pickTool } from './pickTool';
import { type CommandArguments, readTool, type ToolArgument } from './readArguments';
import { writeRules } from './writeRules';

const title = 'New Rule';

/**
 * Writes a rule file for each detection kind that the user picks of a tool, and opens them; the caret
 * is in the first, where judgement is due.
 *
 * @param args a folder of the Explorer to write into, or the tool, with or without its kind, that the
 *   coverage view names.
 */
export async function newRule(client: DetectionsClient, args: CommandArguments): Promise<void> {
  const [subject] = args;
  const folder = subject instanceof Uri ? subject : await findRuleFolder();
  const choice = folder && (await readChoice(client, folder, readTool(args)));
  if (!folder || !choice) {
    return;
  }
  const uri = folder.toString();
  const rules = await Promise.all(
    choice.kinds.map((kind) => client.generateRule({ tool: choice.tool, kind, uri })),
  );
  await writeRules(folder, rules);
}

interface Choice {
  readonly tool: string;
  readonly kinds: readonly DetectionKindName[];
}

async function readChoice(
  client: DetectionsClient,
  folder: Uri,
  given: ToolArgument | undefined,
): Promise<Choice | undefined> {
  if (given?.kind) {
    return { tool: given.tool, kinds: [given.kind] };
  }
  const tool = given
    ? await findTool(client, folder, given.tool)
    : await pickTool(client, folder.toString(), title);
  const kinds = tool && (await pickKinds(tool));
  return tool && kinds && { tool: tool.id, kinds };
}

/** The tool that somebody names by id, name or alias. */
async function findTool(client: DetectionsClient, folder: Uri, name: string): Promise<CatalogTool> {
  const [tool] = await client.listTools(folder.toString(), name);
  if (!tool) {
    throw new Error(`The catalogue has no tool “${name}”.`);
  }
  return tool;
}

async function pickKinds(tool: CatalogTool): Promise<readonly DetectionKindName[] | undefined> {
  if (tool.kinds.length === 0) {
    window.showInformationMessage(
      `The catalogue knows no signer, domain or file name of ${tool.name} that a rule could look for.`,
    );
  }
  if (tool.kinds.length < 2) {
    return tool.kinds;
  }
  const items = tool.kinds.map((kind) => ({
    label: kindTitles[kind],
    description: describeIndicators(tool, kind),
    picked: true,
    // A list calls something else the kind of an item.
    detection: kind,
  }));
  const picked = await window.showQuickPick(items, {
    title: `${title}: ${tool.name}`,
    placeHolder: 'A rule is written for each of these',
    canPickMany: true,
  });
  return picked?.map(({ detection }) => detection);
}
