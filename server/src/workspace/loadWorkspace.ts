import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readConfig } from '../config/readConfig';
import { readExclusions } from '../config/readExclusions';
import { readVendors } from '../config/readVendors';
import { toExclusions } from '../config/toExclusions';
import { withFailures } from '../config/withFailures';
import { configFileName, emptyConfig } from '../config/workspaceConfig';
import { parseCustomSchema } from '../kql/parseCustomSchema';
import { parseYaml } from '../yaml/parseYaml';
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
  const isAbsent = configPath === undefined && !existsSync(configFile);
  const source = isAbsent ? { text: '' } : await readTextFile(configFile, configLimit);
  if (source.text === undefined) {
    const problem = { span: { start: 0, end: 0 }, message: `It cannot be read. ${source.failure}` };
    const problems = [toWorkspaceProblem(configFile, '', problem)];
    return { ...createBareWorkspace(folder), configFile, problems };
  }
  const reading = readConfig(parseYaml(source.text));
  const { config } = reading;
  const schemas = await readPatternFiles(folder, config.schemas, schemaLimit);
  const vendors = await readPatternFiles(folder, config.vendors, configLimit);
  const exclusions = await readPatternFiles(folder, config.exclusions, configLimit);
  const parsedSchemas = schemas.sources.map((each) => ({
    ...each,
    ...parseCustomSchema(each.text),
  }));
  const readings = vendors.sources.map(({ file, text }) => ({
    file,
    text,
    ...readVendors(parseYaml(text), `workspace:${relative(folder, file)}`),
  }));
  const exclusionReadings = exclusions.sources.map((each) => ({
    ...each,
    ...readExclusions(parseYaml(each.text)),
  }));
  const failures = [schemas, vendors, exclusions].flatMap((files) => files.failures);
  const files = [...parsedSchemas, ...readings, ...exclusionReadings];
  return {
    folder,
    configFile: isAbsent ? undefined : configFile,
    config,
    extensions: createExtensions(parsedSchemas, config.watchlists),
    tools: readings.flatMap(({ tools }) => tools),
    exclusions: exclusionReadings.flatMap(({ entries, file }) => toExclusions(entries, file)),
    exclusionFiles: exclusionReadings.map(({ file }) => file),
    watchedFiles: [configFile, ...files.map(({ file }) => file)],
    failedPatterns: failures,
    problems: [
      {
        file: configFile,
        text: source.text,
        problems: withFailures(reading, failures),
      },
      ...files,
    ].flatMap(({ file, text, problems }) =>
      problems.map((problem) => toWorkspaceProblem(file, text, problem)),
    ),
  };
}

/** A workspace of which nothing is known; `folder` is absolute. */
export function createBareWorkspace(folder: string): Workspace {
  return {
    folder,
    configFile: undefined,
    config: emptyConfig,
    extensions: noExtensions,
    tools: [],
    exclusions: [],
    exclusionFiles: [],
    watchedFiles: [join(folder, configFileName)],
    failedPatterns: [],
    problems: [],
  };
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
