import { join, resolve } from 'node:path';
import type { ArticleImport } from '../service/languageService';
import { createEnvironment } from '../workspace/createEnvironment';
import { CommandError } from './commandError';
import { toPrintable } from './createExcerpt';
import { describeDefect } from './describeDefect';
import { type ExitCode, exitCodes } from './exitCodes';
import { type ImportOptions, readImportOptions } from './importOptions';
import { loadLintWorkspace } from './loadLintWorkspace';
import { prepareService } from './prepareService';
import { readArticleFile } from './readArticleFile';
import type { Terminal } from './terminal';
import { toCount } from './toCount';
import { writeNewFile } from './writeNewFile';

const exclusionsFileName = 'rmm-exclusions.yaml';

/**
 * Writes the rules of an article and the exclusions that it suggests as new files.
 *
 * @throws CommandError on wrong options, an article that cannot be read or that holds no query, a
 *   broken configuration, and a folder that cannot be written to.
 */
export async function importArticle(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { options, mistake } = readImportOptions(args);
  if (options === undefined) {
    throw new CommandError(`${mistake} See rmm-detections import --help.`);
  }
  const text = await readArticleFile(options.file, terminal);
  const imported = await readArticle(text, options, terminal);
  const write = (name: string, content: string) => writeOrThrow(options, terminal, name, content);
  for (const { fileName, name, text: rule, notes } of imported.rules) {
    const path = await write(fileName, rule);
    terminal.output.write(`${path}: ${toPrintable(name)}\n`);
    terminal.output.write(notes.map((note) => `  ${toPrintable(note)}\n`).join(''));
  }
  if (imported.exclusions !== '') {
    const path = await write(exclusionsFileName, imported.exclusions);
    terminal.output.write(`${path}: ${describeDrafts(imported)}\n`);
  }
  return imported.rules.some(({ errors }) => errors > 0) ? exitCodes.findings : exitCodes.clean;
}

async function readArticle(
  text: string,
  { file, out, config }: ImportOptions,
  { currentFolder, errors }: Terminal,
): Promise<ArticleImport> {
  const workspace = await loadLintWorkspace({ paths: [out], config }, currentFolder);
  const sharing: [] = [];
  const { service, parts } = await prepareService({ workspace, overrides: {}, sharing });
  const environment = createEnvironment({
    ...parts,
    reportDefect: (part, error) => errors.write(`${toPrintable(describeDefect(part, error))}\n`),
  });
  const result = service.importArticle(text, environment);
  if ('refusal' in result) {
    throw new CommandError(`${file === '-' ? 'Standard input' : file}: ${result.refusal}`);
  }
  return result;
}

/** @returns the file's path as the user may type it */
async function writeOrThrow(
  { out }: ImportOptions,
  { currentFolder }: Terminal,
  name: string,
  text: string,
): Promise<string> {
  const result = await writeNewFile(resolve(currentFolder, out), name, text);
  if (result.name === undefined) {
    throw new CommandError(`${join(out, name)}: ${result.failure}`);
  }
  return toPrintable(join(out, result.name));
}

function describeDrafts({ drafts }: ArticleImport): string {
  const waiting = drafts.filter(({ filter }) => filter === undefined).length;
  const state =
    waiting === 0
      ? ''
      : waiting === drafts.length
        ? ', as comments: none has a filter yet'
        : `, ${waiting} of them without a filter, as comments`;
  return `${toCount(drafts.length, 'scenario')}${state}. Judge each before you name the file in .rmm-detections.yaml.`;
}
