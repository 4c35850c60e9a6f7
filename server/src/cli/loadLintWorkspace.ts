import { dirname, relative, resolve } from 'node:path';
import type { Position, Range } from 'vscode-languageserver-types';
import { findWorkspaceFolder } from '../workspace/findWorkspaceFolder';
import { loadWorkspace } from '../workspace/loadWorkspace';
import type { Workspace, WorkspaceProblem } from '../workspace/workspace';
import { CommandError } from './commandError';
import { toPrintable } from './createExcerpt';

/**
 * The workspace of the paths to check, or that of the configuration that the options name.
 *
 * @throws CommandError with every problem of the configuration: checking against half of it would pass for checking against all of it.
 */
export async function loadLintWorkspace(
  { paths, config }: { readonly paths: readonly string[]; readonly config?: string | undefined },
  currentFolder: string,
): Promise<Workspace> {
  const configFile = config === undefined ? undefined : resolve(currentFolder, config);
  const folder =
    configFile === undefined
      ? findWorkspaceFolder(paths.map((path) => resolve(currentFolder, path)))
      : dirname(configFile);
  const workspace = await loadWorkspace(folder, configFile);
  refuseProblems(workspace.problems, currentFolder);
  return workspace;
}

/** @throws CommandError with all problems, if there are any. */
export function refuseProblems(problems: readonly WorkspaceProblem[], currentFolder: string): void {
  if (problems.length > 0) {
    const lines = problems.map((problem) => describeProblem(problem, currentFolder));
    throw new CommandError(['The configuration has to be put right first.', ...lines].join('\n'));
  }
}

/** One line: the place, as a user may type it, and what is wrong there. */
export function describeProblem(
  { file, range, message }: WorkspaceProblem,
  currentFolder: string,
): string {
  const path = relative(currentFolder, file);
  const place = isWholeFile(range) ? path : `${path}:${describePosition(range.start)}`;
  return toPrintable(`${place}: ${message}`);
}

/** What is said of a file as a whole has no extent. */
function isWholeFile({ end }: Range): boolean {
  return end.line === 0 && end.character === 0;
}

function describePosition({ line, character }: Position): string {
  return `${line + 1}:${character + 1}`;
}
