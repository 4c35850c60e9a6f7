import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ConfigProblem } from '../config/configProblem';
import { readConfig } from '../config/readConfig';
import { readVendors } from '../config/readVendors';
import { configFileName, emptyConfig } from '../config/workspaceConfig';
import { parseCustomSchema } from '../kql/parseCustomSchema';
import { readPatternFiles } from './readPatternFiles';
import { readTextFile } from './readTextFile';
import { toWorkspaceProblem } from './toWorkspaceProblem';
import type { SchemaExtensions, Workspace } from './workspace';

const configLimit = 1_000_000;
const schemaLimit = 10_000_000;

/** Shared by all workspaces that add nothing, so that the schemas built from it can be shared too. */
const noExtensions: SchemaExtensions = { tables: [], functions: [], watchlists: new Map() };

/**
 * Reads a workspace's configuration and the files that it names. Nothing of it is executed, and
 * whatever is wrong stands in `problems` while the rest counts.
 *
 * @param folder absolute; the configuration's paths are relative to it.
 * @param configPath absolute; a configuration to read in place of the folder's own, which then has to exist.
 */
export async function loadWorkspace(folder: string, configPath?: string): Promise<Workspace> {
  const configFile = configPath ?? join(folder, configFileName);
  if (configPath === undefined && !existsSync(configFile)) {
    return createBareWorkspace(folder);
  }
  const source = await readTextFile(configFile, configLimit);
  if (source.text === undefined) {
    const problem = { span: { start: 0, end: 0 }, message: `It cannot be read. ${source.failure}` };
    const problems = [toWorkspaceProblem(configFile, '', problem)];
    return { ...createBareWorkspace(folder), configFile, problems };
  }
  const reading = readConfig(source.text);
  const { config, patternSpans } = reading;
  const schemas = await readPatternFiles(folder, config.schemas, schemaLimit);
  const vendors = await readPatternFiles(folder, config.vendors, configLimit);
  const parsedSchemas = schemas.sources.map(({ file, text }) => ({
    file,
    text,
    ...parseCustomSchema(text),
  }));
  const readings = vendors.sources.map(({ file, text }) => ({
    file,
    text,
    ...readVendors(text, `workspace:${relative(folder, file)}`),
  }));
  const unreadable: ConfigProblem[] = [...schemas.failures, ...vendors.failures].map(
    ({ pattern, message }) => ({
      span: patternSpans.get(pattern) ?? { start: 0, end: 0 },
      message,
    }),
  );
  return {
    folder,
    configFile,
    config,
    extensions: createExtensions(parsedSchemas, config.watchlists),
    tools: readings.flatMap(({ tools }) => tools),
    exclusions: [],
    watchedFiles: [configFile, ...[...parsedSchemas, ...readings].map(({ file }) => file)],
    problems: [
      {
        file: configFile,
        text: source.text,
        problems: sortByPlace([...reading.problems, ...unreadable]),
      },
      ...parsedSchemas,
      ...readings,
    ].flatMap(({ file, text, problems }) =>
      problems.map((problem) => toWorkspaceProblem(file, text, problem)),
    ),
  };
}

/** A workspace without configuration; `folder` is absolute. */
export function createBareWorkspace(folder: string): Workspace {
  return {
    folder,
    configFile: undefined,
    config: emptyConfig,
    extensions: noExtensions,
    tools: [],
    exclusions: [],
    watchedFiles: [join(folder, configFileName)],
    problems: [],
  };
}

function sortByPlace(problems: readonly ConfigProblem[]): ConfigProblem[] {
  return problems.toSorted((a, b) => a.span.start - b.span.start);
}

function createExtensions(
  schemas: readonly Omit<SchemaExtensions, 'watchlists'>[],
  watchlists: SchemaExtensions['watchlists'],
): SchemaExtensions {
  return schemas.length === 0 && watchlists.size === 0
    ? noExtensions
    : {
        tables: schemas.flatMap(({ tables }) => tables),
        functions: schemas.flatMap(({ functions }) => functions),
        watchlists,
      };
}
