import { findFiles } from '../workspace/findFiles';
import { CommandError } from './commandError';
import { toPrintable } from './createExcerpt';
import { createFixer, type FixResult } from './createFixer';
import { createProgress } from './createProgress';
import { type ExitCode, exitCodes } from './exitCodes';
import { findSharingRules } from './findSharingRules';
import { type FixOptions, readFixOptions } from './fixOptions';
import { loadLintWorkspace } from './loadLintWorkspace';
import { prepareService } from './prepareService';
import { renderDiff } from './renderDiff';
import { rewriteFile } from './rewriteFile';
import type { Terminal } from './terminal';
import { toCount } from './toCount';

/**
 * Makes the repairs that are right beyond doubt, in the files or for show.
 *
 * @throws CommandError on wrong options or a broken configuration.
 */
export async function fix(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { options, mistake } = readFixOptions(args);
  if (options === undefined) {
    throw new CommandError(`${mistake} See rmm-detections fix --help.`);
  }
  const { results, isComplete } = await repairFiles(options, terminal);
  const repaired = results.filter((result) => result.repaired.length > 0);
  for (const result of repaired) {
    terminal.output.write(describe(result, options.mode));
  }
  if (results.length === 0 && !isComplete) {
    return exitCodes.failure;
  }
  // A difference is for programs to read, so its summary stands beside it.
  const summary = options.mode === 'diff' ? terminal.errors : terminal.output;
  summary.write(summarize(results, options.mode));
  if (!isComplete) {
    return exitCodes.failure;
  }
  return results.some(({ errors }) => errors > 0) ? exitCodes.findings : exitCodes.clean;
}

interface RepairedFiles {
  /** Of the files that could be read and written. */
  readonly results: readonly FixResult[];
  readonly isComplete: boolean;
}

async function repairFiles(
  { paths, config, overrides, mode }: FixOptions,
  { currentFolder, errors }: Terminal,
): Promise<RepairedFiles> {
  const workspace = await loadLintWorkspace({ paths, config }, currentFolder);
  const { files, problems } = await findFiles(paths, {
    currentFolder,
    workspaceFolder: workspace.folder,
    exclude: workspace.config.exclude,
  });
  const sharing = await findSharingRules(
    files.map(({ path }) => path),
    workspace,
  );
  const repair = createFixer(await prepareService({ workspace, overrides, sharing }));
  const progress = createProgress(errors, files.length);
  const results: FixResult[] = [];
  for (const file of files) {
    const result = await repair(file);
    results.push(mode === 'write' ? await write(result) : result);
    progress.advance();
  }
  progress.end();
  const complaints = [
    ...problems.map(({ path, message }) => `${path}: ${message}`),
    ...results.flatMap(({ name, failure }) =>
      failure === undefined ? [] : [`${name}: ${failure}`],
    ),
  ];
  for (const complaint of complaints) {
    errors.write(`${toPrintable(complaint)}\n`);
  }
  return {
    results: results.filter(({ failure }) => failure === undefined),
    isComplete: complaints.length === 0,
  };
}

async function write(result: FixResult): Promise<FixResult> {
  const { path, texts } = result;
  if (texts === undefined || texts.before === texts.after) {
    return result;
  }
  const failure = await rewriteFile(path, texts.before, texts.after);
  return failure === undefined ? result : { ...result, failure };
}

function describe({ name, repaired, texts }: FixResult, mode: FixOptions['mode']): string {
  if (mode === 'diff') {
    return texts ? renderDiff(name, texts.before, texts.after) : '';
  }
  const counts = new Map<string, number>();
  for (const code of repaired) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const list = [...counts].map(([code, count]) => (count === 1 ? code : `${count} × ${code}`));
  return `${toPrintable(name)}: ${list.join(', ')}\n`;
}

function summarize(results: readonly FixResult[], mode: FixOptions['mode']): string {
  const count = results.reduce((sum, { repaired }) => sum + repaired.length, 0);
  const files = results.filter(({ repaired }) => repaired.length > 0).length;
  const errors = results.reduce((sum, result) => sum + result.errors, 0);
  const of = `of ${toCount(results.length, 'file')}`;
  const verb = mode === 'write' ? 'Repaired' : 'Would repair';
  const done =
    count === 0
      ? `Nothing to repair in ${toCount(results.length, 'file')}.`
      : `${verb} ${toCount(count, 'problem')} in ${files} ${of}.`;
  const left =
    errors === 0
      ? ''
      : ` ${toCount(errors, 'error')} ${errors === 1 ? 'needs' : 'need'} a person: see rmm-detections lint.`;
  return `${done}${left}\n`;
}
