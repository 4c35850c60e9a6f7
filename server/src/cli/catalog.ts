import type { CatalogTool } from '../protocol/messages';
import { createLanguageService } from '../service/createLanguageService';
import type { Environment } from '../service/environment';
import { readCatalogOptions } from './catalogOptions';
import { CommandError } from './commandError';
import { createCatalogEnvironment } from './createCatalogEnvironment';
import { toPrintable } from './createExcerpt';
import { type ExitCode, exitCodes } from './exitCodes';
import { loadLintWorkspace } from './loadLintWorkspace';
import { renderTool } from './renderTool';
import { renderToolList } from './renderToolList';
import type { Terminal } from './terminal';

/**
 * Shows the tools that are known, those of the workspace's vendors files among them.
 *
 * @throws CommandError on wrong options or a broken configuration.
 */
export async function catalog(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { options, mistake } = readCatalogOptions(args);
  if (options === undefined) {
    throw new CommandError(`${mistake} See rmm-detections catalog --help.`);
  }
  const { query, format } = options;
  const workspace = await loadLintWorkspace({ paths: ['.'] }, terminal.currentFolder);
  const tools = findTools(query, createCatalogEnvironment(workspace));
  terminal.output.write(format === 'json' ? renderJson(tools) : renderText(tools));
  if (tools.length === 0) {
    terminal.errors.write(
      `The catalogue has no tool like "${toPrintable(query ?? '')}". rmm-detections catalog lists all.\n`,
    );
  }
  return exitCodes.clean;
}

/** A query that names one tool asks for that one, and not for those whose names are near. */
function findTools(query: string | undefined, environment: Environment): readonly CatalogTool[] {
  const tools = createLanguageService().catalog(query, environment);
  const named = query === undefined ? [] : environment.catalog.findByName(query);
  return named.length > 0 ? tools.filter(({ id }) => named.some((tool) => tool.id === id)) : tools;
}

function renderText(tools: readonly CatalogTool[]): string {
  const [only, second] = tools;
  return only && !second ? renderTool(only) : renderToolList(tools);
}

function renderJson(tools: readonly CatalogTool[]): string {
  return `${JSON.stringify({ version: 1, tools }, null, 1)}\n`;
}
