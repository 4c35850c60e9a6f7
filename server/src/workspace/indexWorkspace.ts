import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../service/languageService';
import type { MutableRuleIndex } from './createRuleIndex';
import { readTextFile } from './readTextFile';
import { ruleFileLimit } from './ruleFileLimit';
import { toIndexedRules } from './toIndexedRules';

export interface IndexWorkspaceOptions {
  readonly service: Pick<LanguageService, 'analyze'>;
  readonly index: Pick<MutableRuleIndex, 'update'>;
  /** Ends the work early, for example when the folder is closed. */
  readonly signal?: AbortSignal;
  /** Files that somebody else keeps up to date, such as those open in an editor; absolute paths. */
  readonly isKept?: (path: string) => boolean;
  /** Told of files that cannot be read, with a sentence that says why. */
  readonly onUnreadable?: (path: string, failure: string) => void;
}

/**
 * Enters the rules of files into the index, KQL unread, and lets other work through after each one.
 * Files that cannot be read count as files without rules.
 *
 * @param files absolute paths.
 */
export async function indexWorkspace(
  files: readonly string[],
  { service, index, signal, isKept, onUnreadable }: IndexWorkspaceOptions,
): Promise<void> {
  for (const path of files) {
    const { text, failure } = await readTextFile(path, ruleFileLimit);
    await setImmediate();
    if (signal?.aborted) {
      return;
    }
    if (failure !== undefined) {
      onUnreadable?.(path, failure);
    }
    if (!isKept?.(path)) {
      const uri = pathToFileURL(path).href;
      const analysis = service.analyze(TextDocument.create(uri, 'yaml', 0, text ?? ''));
      index.update(uri, toIndexedRules(analysis));
    }
  }
}
