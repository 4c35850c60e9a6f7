import type { Analysis } from '../service/analysis';
import type { LanguageService } from '../service/languageService';
import { createRuleIndex, type MutableRuleIndex } from '../workspace/createRuleIndex';
import { indexWorkspace } from '../workspace/indexWorkspace';
import { toIndexedRules } from '../workspace/toIndexedRules';
import { toUri } from './documentUri';
import type { Folder } from './folders';

/** What the indexing needs from the rest of the server. */
export interface RuleIndexingSource {
  readonly service: Pick<LanguageService, 'analyze'>;
  /** Whether the editor has the file open, so that its text counts and not the disk's. */
  isOpen(path: string): boolean;
  /** Told after each change of an index. */
  onChange(): void;
  /** Told which files share an id or a name with rules that came or went, and so need another look. */
  onShared(uris: ReadonlySet<string>): void;
  /** Told where rules differ in what exclusions look at. */
  onExcludable(): void;
}

/** An index of the rules of each folder: open documents as typed, all others as they are on disk. */
export interface RuleIndexing {
  getIndex(folder: Folder): MutableRuleIndex;
  /**
   * Brings the index in line with a folder's files, given by absolute paths: reads those that are new
   * to it, in the background, and forgets those that are not among them. Resolves when they are in.
   */
  follow(folder: Folder, files: readonly string[]): Promise<void>;
  /** Resolves when the files that were asked for last are in; undefined before the first time. */
  findReading(folder: Folder): Promise<void> | undefined;
  update(folder: Folder, analysis: Analysis): void;
  /** Takes in a file that changed on disk or was closed; one that is gone leaves the index. */
  reread(folder: Folder, path: string): Promise<void>;
  /** Forgets the rules of a folder that the editor closed. */
  dropFolder(folder: Folder): void;
}

export function createRuleIndexing(source: RuleIndexingSource): RuleIndexing {
  const { service, isOpen } = source;
  const indexes = new Map<Folder, MutableRuleIndex>();
  const followed = new Map<Folder, ReadonlySet<string>>();
  const turns = new Map<Folder, Promise<void>>();

  function getIndex(folder: Folder): MutableRuleIndex {
    const index = indexes.get(folder) ?? createRuleIndex(source);
    indexes.set(folder, index);
    return index;
  }

  async function follow(folder: Folder, files: readonly string[]): Promise<void> {
    const index = getIndex(folder);
    const known = followed.get(folder) ?? new Set();
    const wanted = new Set(files);
    followed.set(folder, wanted);
    for (const path of known) {
      if (!wanted.has(path) && !isOpen(path)) {
        index.remove(toUri(path));
      }
    }
    const unread = files.filter((path) => !known.has(path));
    await indexWorkspace(unread, { service, index, isKept: isOpen });
  }

  return {
    getIndex,
    follow(folder, files) {
      const turn = (turns.get(folder) ?? Promise.resolve()).then(() => follow(folder, files));
      turns.set(
        folder,
        turn.catch(() => undefined),
      );
      return turn;
    },
    findReading: (folder) => turns.get(folder),
    update(folder, analysis) {
      getIndex(folder).update(analysis.document.uri, toIndexedRules(analysis));
    },
    async reread(folder, path) {
      await indexWorkspace([path], { service, index: getIndex(folder), isKept: isOpen });
    },
    dropFolder(folder) {
      followed.delete(folder);
      turns.delete(folder);
      indexes.delete(folder);
    },
  };
}
