import type { CancellationToken } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../service/analysis';
import type { LanguageService } from '../service/languageService';
import { readTextFile } from '../workspace/readTextFile';
import { ruleFileLimit } from '../workspace/ruleFileLimit';
import { toUri } from './documentUri';
import type { Folder } from './folders';
import { yieldToMessages } from './yieldToMessages';

/** What visiting the files of a workspace needs from the rest of the server. */
export interface WorkspaceFilesSource {
  readonly service: Pick<LanguageService, 'analyze'>;
  findFiles(folder: Folder): Promise<readonly string[]>;
  /** The analysis of the file at an absolute path, if the editor has it open. */
  findOpen(path: string): Analysis | undefined;
  /** Resolves when no open document waits to be diagnosed. */
  whenIdle(): Promise<void>;
}

/** A file as it is in the editor, or else on the disk. */
export interface WorkspaceFile {
  readonly folder: Folder;
  /** Absolute. */
  readonly path: string;
  /** Undefined when it cannot be read. */
  readonly analysis: Analysis | undefined;
}

/** Looks at files, whether they are open or not: one at a time, and only while open ones need nothing. */
export interface WorkspaceFiles {
  /** What `look` makes of each file of the folders, up to the one at which the token was cancelled. */
  visitAll<T>(
    folders: readonly Folder[],
    token: CancellationToken,
    look: (file: WorkspaceFile) => Promise<T>,
  ): Promise<T[]>;
  visit<T>(folder: Folder, path: string, look: (file: WorkspaceFile) => Promise<T>): Promise<T>;
}

export function createWorkspaceFiles(source: WorkspaceFilesSource): WorkspaceFiles {
  let last: Promise<unknown> = Promise.resolve();

  /** Files wait for each other, however many calls have asked for them. */
  function visit<T>(
    folder: Folder,
    path: string,
    look: (file: WorkspaceFile) => Promise<T>,
  ): Promise<T> {
    const result = last.then(async () => {
      await source.whenIdle();
      await yieldToMessages();
      const analysis = source.findOpen(path) ?? (await readAnalysis(path, source.service));
      return look({ folder, path, analysis });
    });
    last = result.catch(() => undefined);
    return result;
  }

  return {
    visit,
    async visitAll(folders, token, look) {
      const results = [];
      for (const folder of folders) {
        for (const path of await source.findFiles(folder)) {
          if (token.isCancellationRequested) {
            return results;
          }
          results.push(await visit(folder, path, look));
        }
      }
      return results;
    },
  };
}

async function readAnalysis(
  path: string,
  service: WorkspaceFilesSource['service'],
): Promise<Analysis | undefined> {
  const { text } = await readTextFile(path, ruleFileLimit);
  return text === undefined
    ? undefined
    : service.analyze(TextDocument.create(toUri(path), 'yaml', 0, text));
}
