import {
  type CancellationToken,
  CancellationTokenSource,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver/node';
import type { CheckedWorkspace } from '../protocol/messages';
import type { Analysis } from '../service/analysis';
import type { LanguageService } from '../service/languageService';
import type { ClosedFileDiagnostics } from './closedFileDiagnostics';
import { diagnoseFile } from './diagnoseFile';
import type { FolderContext } from './environments';
import type { Folder } from './folders';
import type { WorkspaceFile, WorkspaceFiles } from './workspaceFiles';

/** What checking a workspace needs from the rest of the server. */
export interface WorkspaceDiagnosticsSource {
  readonly service: LanguageService;
  readonly files: WorkspaceFiles;
  readonly closed: ClosedFileDiagnostics;
  getContext(folder: Folder): Promise<FolderContext>;
  findOpen(path: string): Analysis | undefined;
}

/** Diagnoses files that are not open. */
export interface WorkspaceDiagnostics {
  /** Publishes for all files of the folders, and counts what it finds, in open files too. */
  check(folders: readonly Folder[], token: CancellationToken): Promise<CheckedWorkspace>;
  /** Publishes for all files of a folder, in place of an earlier call that is still at it. */
  checkInBackground(folder: Folder): Promise<void>;
  /**
   * Looks at a closed file again, if diagnostics of it are on screen or the settings want those of
   * every file.
   */
  refresh(folder: Folder, path: string): Promise<void>;
}

export function createWorkspaceDiagnostics({
  service,
  files,
  closed,
  getContext,
  findOpen,
}: WorkspaceDiagnosticsSource): WorkspaceDiagnostics {
  const background = new Map<Folder, CancellationTokenSource>();

  /** Undefined for a file that is none of ours. */
  async function checkFile({
    folder,
    path,
    analysis,
  }: WorkspaceFile): Promise<Diagnostic[] | undefined> {
    const context = await getContext(folder);
    const diagnostics = analysis && diagnoseFile(service, analysis, context, 'all');
    if (findOpen(path) === undefined) {
      closed.publish(path, diagnostics ?? []);
    }
    return analysis?.kind === 'other' ? undefined : diagnostics;
  }

  async function check(
    folders: readonly Folder[],
    token: CancellationToken,
  ): Promise<CheckedWorkspace> {
    const found = await files.visitAll(folders, token, checkFile);
    return count(found.filter((diagnostics) => diagnostics !== undefined));
  }

  return {
    check,
    async checkInBackground(folder) {
      background.get(folder)?.cancel();
      const cancellation = new CancellationTokenSource();
      background.set(folder, cancellation);
      await check([folder], cancellation.token);
    },
    async refresh(folder, path) {
      const { settings } = await getContext(folder);
      if (closed.shown.has(path) || settings.workspaceDiagnostics === 'all') {
        await files.visit(folder, path, checkFile);
      }
    },
  };
}

function count(files: readonly Diagnostic[][]): CheckedWorkspace {
  const diagnostics = files.flat();
  const countOf = (severity: DiagnosticSeverity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    files: files.length,
    errors: countOf(DiagnosticSeverity.Error),
    warnings: countOf(DiagnosticSeverity.Warning),
    information: countOf(DiagnosticSeverity.Information),
    hints: countOf(DiagnosticSeverity.Hint),
  };
}
