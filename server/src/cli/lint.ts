import type { Settings } from '../service/settings';
import { findFiles } from '../workspace/findFiles';
import type { Workspace } from '../workspace/workspace';
import { type BaselineFolders, withoutKnown, writeBaseline } from './baseline';
import { readBaselineFile, writeBaselineFile } from './baselineFile';
import { CommandError } from './commandError';
import { toPrintable } from './createExcerpt';
import { createLintReport } from './createLintReport';
import { createProgress } from './createProgress';
import { type ExitCode, exitCodes } from './exitCodes';
import { findSharingRules } from './findSharingRules';
import { lintFiles } from './lintFiles';
import { type LintOptions, readLintOptions } from './lintOptions';
import type { FileReport, FileResult, LintSummary } from './lintReport';
import type { LintTask } from './lintTask';
import { loadLintWorkspace } from './loadLintWorkspace';
import { readVersion } from './readVersion';
import { reporters } from './reporters/reporters';
import type { Terminal } from './terminal';
import { toCount } from './toCount';

/**
 * Checks rule files and reports what it finds.
 *
 * @throws CommandError on wrong options or a broken configuration.
 */
export async function lint(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { options, mistake } = readLintOptions(args);
  if (options === undefined) {
    throw new CommandError(`${mistake} See rmm-detections lint --help.`);
  }
  const started = performance.now();
  const { currentFolder } = terminal;
  const workspace = await loadLintWorkspace(options, currentFolder);
  const folders = { currentFolder, workspaceFolder: workspace.folder };
  const withoutBaseline = await createBaselineFilter(options, folders);
  const { results, isComplete } = await checkFiles(options, workspace, terminal);
  const found = results.flatMap(({ report }) => report ?? []);
  if (options.writeBaseline && options.baseline !== undefined) {
    await writeBaselineFile(options.baseline, writeBaseline(found, folders), currentFolder);
    const count = toCount(countFindings(found), 'finding');
    terminal.errors.write(`Wrote ${count} to ${options.baseline}.\n`);
    return isComplete ? exitCodes.clean : exitCodes.failure;
  }
  if (results.length === 0 && !isComplete && options.format === 'text') {
    return exitCodes.failure;
  }
  const reports = withoutBaseline(found);
  const report = createLintReport(reports, {
    files: results.length,
    known: countFindings(found) - countFindings(reports),
    durationMs: Math.round(performance.now() - started),
  });
  const { hasColors } = terminal.output;
  terminal.output.write(reporters[options.format](report, { hasColors, version: readVersion() }));
  if (!isComplete) {
    return exitCodes.failure;
  }
  return hasFailed(report.summary, options.failOn) ? exitCodes.findings : exitCodes.clean;
}

/** Reads the baseline before the work begins, so that a wrong name is told at once. */
async function createBaselineFilter(
  { baseline, writeBaseline: isWritten }: LintOptions,
  folders: BaselineFolders,
): Promise<(reports: readonly FileReport[]) => readonly FileReport[]> {
  if (baseline === undefined || isWritten) {
    return (reports) => reports;
  }
  const known = await readBaselineFile(baseline, folders.currentFolder);
  return (reports) => withoutKnown(reports, known, folders);
}

interface CheckedFiles {
  /** Of the files that could be read. */
  readonly results: readonly FileResult[];
  /** Whether every path and file could be read and checked. */
  readonly isComplete: boolean;
}

async function checkFiles(
  { paths, jobs, target, profile, format }: LintOptions,
  workspace: Workspace,
  { currentFolder, errors }: Terminal,
): Promise<CheckedFiles> {
  const overrides: Partial<Settings> = { ...(target && { target }), ...(profile && { profile }) };
  const { files, problems } = await findFiles(paths, {
    currentFolder,
    workspaceFolder: workspace.folder,
    exclude: workspace.config.exclude,
  });
  const absolute = files.map(({ path }) => path);
  const sharing = await findSharingRules(absolute, workspace);
  const progress = createProgress(errors, files.length);
  const detail = format === 'sarif' ? 'findings-and-fixes' : 'findings';
  const task: LintTask = { workspace, overrides, sharing, detail };
  const results = await lintFiles(files, task, jobs, progress.advance).finally(progress.end);
  const complaints = [
    ...problems.map(({ path, message }) => `${path}: ${message}`),
    ...results.flatMap(({ name, failure, defects = [] }) =>
      [...(failure === undefined ? [] : [failure]), ...defects].map((text) => `${name}: ${text}`),
    ),
  ];
  for (const complaint of complaints) {
    errors.write(`${toPrintable(complaint)}\n`);
  }
  const readable = results.filter(({ failure }) => failure === undefined);
  return {
    results: readable,
    isComplete: complaints.length === 0,
  };
}

function countFindings(reports: readonly FileReport[]): number {
  return reports.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
}

function hasFailed(summary: LintSummary, failOn: LintOptions['failOn']): boolean {
  const { errors, warnings, information } = summary;
  switch (failOn) {
    case 'error':
      return errors > 0;
    case 'warning':
      return errors + warnings > 0;
    case 'information':
      return errors + warnings + information > 0;
  }
}
