import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { GeneratedQuery } from '../protocol/messages';
import { toPreviewText } from '../protocol/previewText';
import type { Analysis } from '../service/analysis';
import type { Environment } from '../service/environment';
import type { LanguageService } from '../service/languageService';
import { createEnvironment } from '../workspace/createEnvironment';
import { type FoundFile, findFiles } from '../workspace/findFiles';
import { findWorkspaceFolder } from '../workspace/findWorkspaceFolder';
import { loadWorkspace } from '../workspace/loadWorkspace';
import { readTextFile } from '../workspace/readTextFile';
import { ruleFileLimit } from '../workspace/ruleFileLimit';
import type { Workspace } from '../workspace/workspace';
import { CommandError } from './commandError';
import { toPrintable } from './createExcerpt';
import { describeDefect } from './describeDefect';
import { type ExitCode, exitCodes } from './exitCodes';
import { describeProblem, refuseProblems } from './loadLintWorkspace';
import { prepareService } from './prepareService';
import { type PreviewOptions, readPreviewOptions } from './previewOptions';
import type { Terminal } from './terminal';

/**
 * Writes queries as they will run: those of a file one after the other, those of a folder as one.
 *
 * @throws CommandError on wrong options, a path without rules or a broken configuration; a broken
 *   exclusions file is named, and its sound entries count.
 */
export async function preview(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { options, mistake } = readPreviewOptions(args);
  if (options === undefined) {
    throw new CommandError(`${mistake} See rmm-detections preview --help.`);
  }
  const { output, errors } = terminal;
  const workspace = await loadPreviewWorkspace(options, terminal);
  const { service, parts } = await prepareService({ workspace, overrides: {}, sharing: [] });
  const environment = createEnvironment({
    ...parts,
    overrides: options.target ? { target: options.target } : {},
    reportDefect: (part, error) => errors.write(`${toPrintable(describeDefect(part, error))}\n`),
  });
  const analyses = await readRules(options.path, workspace, service, terminal);
  const queries = generate(options, analyses, service, environment);
  if (queries.length === 0) {
    throw new CommandError(`${options.path}: There is no rule with a query.`);
  }
  output.write(queries.map((query) => toPreviewText(query, true)).join('\n'));
  const broken = queries.filter(({ stale }) => stale);
  for (const { title } of broken) {
    const notice = 'The query does not parse, so it is written as it stands.';
    errors.write(`${toPrintable(`${options.path}: ${title}: ${notice}`)}\n`);
  }
  return broken.length > 0 ? exitCodes.findings : exitCodes.clean;
}

async function loadPreviewWorkspace(
  { path, config }: PreviewOptions,
  { currentFolder, errors }: Terminal,
): Promise<Workspace> {
  const configFile = config === undefined ? undefined : resolve(currentFolder, config);
  const folder =
    configFile === undefined
      ? findWorkspaceFolder([resolve(currentFolder, path)])
      : dirname(configFile);
  const workspace = await loadWorkspace(folder, configFile);
  const isOfExclusions = ({ file }: { file: string }) => workspace.exclusionFiles.includes(file);
  refuseProblems(
    workspace.problems.filter((problem) => !isOfExclusions(problem)),
    currentFolder,
  );
  for (const problem of workspace.problems.filter(isOfExclusions)) {
    errors.write(`${describeProblem(problem, currentFolder)}\n`);
  }
  return workspace;
}

interface PreviewedRules {
  /** Of the files that hold rules. */
  readonly analyses: readonly Analysis[];
  /** Undefined for a single file. */
  readonly folderName: string | undefined;
}

async function readRules(
  path: string,
  workspace: Workspace,
  service: LanguageService,
  { currentFolder, errors }: Terminal,
): Promise<PreviewedRules> {
  const { files, problems } = await findFiles([path], {
    currentFolder,
    workspaceFolder: workspace.folder,
    exclude: workspace.config.exclude,
  });
  const [problem] = problems;
  if (problem && files.length === 0) {
    throw new CommandError(`${problem.path}: ${problem.message}`);
  }
  const absolute = resolve(currentFolder, path);
  const isFile = files.length === 1 && files[0]?.path === absolute;
  const analyses: Analysis[] = [];
  for (const file of files) {
    const { text, failure } = await readTextFile(file.path, ruleFileLimit);
    if (text === undefined) {
      const complaint = describeUnreadable(file, failure);
      if (isFile) {
        throw new CommandError(complaint);
      }
      errors.write(`${toPrintable(complaint)}\n`);
    } else {
      const uri = pathToFileURL(file.path).href;
      analyses.push(service.analyze(TextDocument.create(uri, 'yaml', 0, text)));
    }
  }
  return {
    analyses: analyses.filter(({ kind }) => kind === 'rule'),
    folderName: isFile ? undefined : basename(absolute),
  };
}

function describeUnreadable({ name }: FoundFile, failure: string | undefined): string {
  return `${name}: ${failure ?? 'It cannot be read.'}`;
}

function generate(
  { lookback, exclusions, target }: PreviewOptions,
  { analyses, folderName }: PreviewedRules,
  service: LanguageService,
  environment: Environment,
): GeneratedQuery[] {
  const options = {
    exclusions,
    ...(target && target !== 'auto' && { target }),
    ...(lookback !== undefined && { lookback }),
  };
  if (folderName !== undefined) {
    return [service.combineQueries(analyses, folderName, options, environment) ?? []].flat();
  }
  return analyses.flatMap((analysis) =>
    analysis.rules.flatMap(({ document: { span } }) => {
      const { document } = analysis;
      const position = document.positionAt(span.start);
      const request = { ...options, uri: document.uri, position };
      return service.generateQuery(analysis, request, environment) ?? [];
    }),
  );
}
