import {
  type CancellationToken,
  CancellationTokenSource,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedWorkspace } from '../protocol/messages';
import type { Analysis } from '../service/analysis';
import type { LanguageService } from '../service/languageService';
import { readTextFile } from '../workspace/readTextFile';
import { ruleFileLimit } from '../workspace/ruleFileLimit';
import type { ClosedFileDiagnostics } from './closedFileDiagnostics';
import { diagnoseFile } from './diagnoseFile';
import { toUri } from './documentUri';
import type { FolderContext } from './environments';
import type { Folder } from './folders';
import { yieldToMessages } from './yieldToMessages';

/** What checking a workspace needs from the rest of the server. */
export interface WorkspaceDiagnosticsSource {
  readonly service: LanguageService;
  readonly closed: ClosedFileDiagnostics;
  getContext(folder: Folder): Promise<FolderContext>;
  findFiles(folder: Folder): Promise<readonly string[]>;
  /** The analysis of the file at an absolute path, if the editor has it open. */
  findOpen(path: string): Analysis | undefined;
  /** Resolves when no open document waits to be diagnosed. */
  whenIdle(): Promise<void>;
}

/** Diagnoses files that are not open: one at a time, and only while open ones need nothing. */
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

export function createWorkspaceDiagnostics(
  source: WorkspaceDiagnosticsSource,
): WorkspaceDiagnostics {
  const background = new Map<Folder, CancellationTokenSource>();
  let last: Promise<unknown> = Promise.resolve();

  /** Files wait for each other, however many calls have asked for them. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(async () => {
      await source.whenIdle();
      await yieldToMessages();
      return work();
    });
    last = result.catch(() => undefined);
    return result;
  }

  async function checkFile(folder: Folder, path: string): Promise<Diagnostic[] | undefined> {
    const analysis = source.findOpen(path) ?? (await readAnalysis(path, source.service));
    const context = await source.getContext(folder);
    const diagnostics = analysis && diagnoseFile(source.service, analysis, context, 'all');
    if (source.findOpen(path) === undefined) {
      source.closed.publish(path, diagnostics ?? []);
    }
    return analysis?.kind === 'other' ? undefined : diagnostics;
  }

  async function check(
    folders: readonly Folder[],
    token: CancellationToken,
  ): Promise<CheckedWorkspace> {
    const found: Diagnostic[][] = [];
    for (const folder of folders) {
      for (const path of await source.findFiles(folder)) {
        if (token.isCancellationRequested) {
          return count(found);
        }
        const diagnostics = await inTurn(() => checkFile(folder, path));
        found.push(...(diagnostics ? [diagnostics] : []));
      }
    }
    return count(found);
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
      const { settings } = await source.getContext(folder);
      if (source.closed.shown.has(path) || settings.workspaceDiagnostics === 'all') {
        await inTurn(() => checkFile(folder, path));
      }
    },
  };
}

async function readAnalysis(path: string, service: LanguageService): Promise<Analysis | undefined> {
  const { text } = await readTextFile(path, ruleFileLimit);
  return text === undefined
    ? undefined
    : service.analyze(TextDocument.create(toUri(path), 'yaml', 0, text));
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
