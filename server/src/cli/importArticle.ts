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
import { writeOutFile } from './writeOutFile';

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
  for (const { fileName, text: rule, notes } of imported.rules) {
    await writeOutFile(options.out, fileName, rule, terminal);
    terminal.errors.write(notes.map((note) => `  ${toPrintable(note)}\n`).join(''));
  }
  if (imported.exclusions !== '') {
    await writeOutFile(options.out, exclusionsFileName, imported.exclusions, terminal);
    terminal.errors.write(`  ${describeDrafts(imported)}\n`);
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
