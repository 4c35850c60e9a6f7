import { Uri, window } from 'vscode';
import type {
  CatalogTool,
  DetectionKindName,
  GeneratedRule,
} from '../../server/src/protocol/messages';
import { describeIndicators, kindTitles } from './describeTool';
import type { DetectionsClient } from './detectionsClient';
import { findCoveredKinds } from './findCoveredKinds';
import { findRuleFolder } from './findRuleFolder';
import { pickTool } from './pickTool';
import { type CommandArguments, readTool, type ToolArgument } from './readArguments';
import { exists } from './writeNewFile';
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
  const rules = await Promise.all(
    choice.kinds.map((kind) => generateUnderFreeName(client, folder, { tool: choice.tool, kind })),
  );
  await writeRules(folder, rules);
}

/** A further rule of a tool and kind is numbered, its name too: two of one name are a problem. */
async function generateUnderFreeName(
  client: DetectionsClient,
  folder: Uri,
  subject: Required<ToolArgument>,
): Promise<GeneratedRule> {
  const request = { ...subject, uri: folder.toString() };
  let rule = await client.generateRule(request);
  for (let number = 2; await exists(Uri.joinPath(folder, rule.fileName)); number++) {
    rule = await client.generateRule({ ...request, number });
  }
  return rule;
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
  const kinds = tool && (await pickKinds(client, tool));
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

/** Those that no rule is there for are picked already. */
async function pickKinds(
  client: DetectionsClient,
  tool: CatalogTool,
): Promise<readonly DetectionKindName[] | undefined> {
  if (tool.kinds.length === 0) {
    window.showInformationMessage(
      `The catalogue knows no signer, domain or file name of ${tool.name} that a rule could look for.`,
    );
  }
  if (tool.kinds.length < 2) {
    return tool.kinds;
  }
  const covered = findCoveredKinds(await client.getCoverage(), tool.id);
  const items = tool.kinds.map((kind) => ({
    label: kindTitles[kind],
    description: describeIndicators(tool, kind),
    ...(covered.has(kind) && { detail: `There already: ${covered.get(kind)}` }),
    picked: !covered.has(kind),
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
