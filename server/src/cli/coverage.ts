import { pathToFileURL } from 'node:url';
import { toCoverage } from '../service/coverage/toCoverage';
import { createEnvironment } from '../workspace/createEnvironment';
import { createRuleIndex } from '../workspace/createRuleIndex';
import { findFiles } from '../workspace/findFiles';
import { indexWorkspace } from '../workspace/indexWorkspace';
import { CommandError } from './commandError';
import { readCoverageOptions } from './coverageOptions';
import { createCoverageReport } from './coverageReport';
import { toPrintable } from './createExcerpt';
import { type ExitCode, exitCodes } from './exitCodes';
import { loadLintWorkspace } from './loadLintWorkspace';
import { prepareService } from './prepareService';
import { renderCoverage } from './renderCoverage';
import type { Terminal } from './terminal';

/**
 * Shows which tools the rules detect.
 *
 * @throws CommandError on wrong options or a broken configuration.
 */
export async function coverage(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { options, mistake } = readCoverageOptions(args);
  if (options === undefined) {
    throw new CommandError(`${mistake} See rmm-detections coverage --help.`);
  }
  const { currentFolder, output, errors } = terminal;
  const workspace = await loadLintWorkspace(options, currentFolder);
  const { files, problems } = await findFiles(options.paths, {
    currentFolder,
    workspaceFolder: workspace.folder,
    exclude: workspace.config.exclude,
  });
  const names = new Map(files.map(({ name, path }) => [pathToFileURL(path).href, name]));
  const complaints = problems.map(({ path, message }) => `${path}: ${message}`);
  const { service, parts } = await prepareService({ workspace, overrides: {}, sharing: [] });
  const index = createRuleIndex();
  await indexWorkspace(
    files.map(({ path }) => path),
    {
      service,
      index,
      onUnreadable: (path, failure) => {
        complaints.push(`${names.get(pathToFileURL(path).href) ?? path}: ${failure}`);
      },
    },
  );
  const environment = createEnvironment({
    ...parts,
    index,
    reportDefect: (_part, error) => {
      throw error;
    },
  });
  const detections = index
    .all()
    .map((rule) => [rule, service.detections(rule, environment)] as const);
  const report = createCoverageReport(toCoverage(new Map(detections), environment), names);
  if (options.format === 'json') {
    output.write(`${JSON.stringify(report)}\n`);
  } else if (files.length > 0 || complaints.length === 0) {
    output.write(renderCoverage(report));
  }
  for (const complaint of complaints) {
    errors.write(`${toPrintable(complaint)}\n`);
  }
  return complaints.length > 0 ? exitCodes.failure : exitCodes.clean;
}
