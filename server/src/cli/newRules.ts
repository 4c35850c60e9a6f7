import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findDetectionKinds } from '../generate/findDetectionKinds';
import { findTool } from '../generate/findTool';
import type { GeneratedRule } from '../protocol/messages';
import { type DetectionKindId, detectionKinds } from '../rule/detectionKinds';
import { createLanguageService } from '../service/createLanguageService';
import { CommandError } from './commandError';
import { createCatalogEnvironment } from './createCatalogEnvironment';
import { toPrintable } from './createExcerpt';
import { type ExitCode, exitCodes } from './exitCodes';
import { loadLintWorkspace } from './loadLintWorkspace';
import { type NewRulesOptions, readNewRulesOptions } from './newRulesOptions';
import type { Terminal } from './terminal';
import { toCount } from './toCount';
import { writeOutFile } from './writeOutFile';

/**
 * Writes rules that detect a tool, into files that were not there before.
 *
 * @throws CommandError on wrong options, an unknown tool, a kind that the catalogue knows nothing for,
 *   a broken configuration, and a folder that cannot be written to.
 */
export async function newRules(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { options, mistake } = readNewRulesOptions(args);
  if (options === undefined) {
    throw new CommandError(`${mistake} See rmm-detections new --help.`);
  }
  const { currentFolder, errors } = terminal;
  const { toolName, rules, notes } = await generate(options, currentFolder);
  for (const { text, fileName } of rules) {
    await writeOutFile(options.out, fileName, text, terminal);
  }
  for (const note of notes) {
    errors.write(`${toPrintable(note)}\n`);
  }
  errors.write(`Wrote ${toCount(rules.length, 'rule')} for ${toPrintable(toolName)}.\n`);
  return exitCodes.clean;
}

const vendorsHint = 'Describe it in a vendors file, under `vendors` in .rmm-detections.yaml.';

interface Generation {
  readonly toolName: string;
  readonly rules: readonly GeneratedRule[];
  /** What the user should know beside them. */
  readonly notes: readonly string[];
}

async function generate(
  { tool: wanted, kind, out }: NewRulesOptions,
  currentFolder: string,
): Promise<Generation> {
  const workspace = await loadLintWorkspace({ paths: [out] }, currentFolder);
  const environment = createCatalogEnvironment(workspace);
  const { tool, refusal } = findTool(wanted, environment.catalog);
  if (!tool) {
    throw new CommandError(refusal);
  }
  const service = createLanguageService();
  const generateKind = (id: DetectionKindId): GeneratedRule => {
    for (let number = 1; ; number++) {
      const result = service.generateRule({ tool: tool.id, kind: id, number }, environment);
      if ('refusal' in result) {
        throw new CommandError(result.refusal);
      }
      if (!existsSync(resolve(currentFolder, out, result.rule.fileName))) {
        return result.rule;
      }
    }
  };
  if (kind !== 'all') {
    return { toolName: tool.name, rules: [generateKind(kind)], notes: [] };
  }
  const known = findDetectionKinds(tool);
  if (known.length === 0) {
    throw new CommandError(`The catalogue knows nothing to detect ${tool.name} by. ${vendorsHint}`);
  }
  const missing = detectionKinds.filter((each) => !known.includes(each));
  return {
    toolName: tool.name,
    rules: known.map(({ id }) => generateKind(id)),
    notes: missing.map(
      ({ title }) => `The catalogue does not know enough of ${tool.name} for a ${title} rule.`,
    ),
  };
}
