import { parse } from 'node:path';
import type { KqlEngine } from '../kql/kqlEngine';
import type { Environment } from '../service/environment';
import { createEnvironment } from '../workspace/createEnvironment';
import { createIgnoreRules, isIgnored } from '../workspace/ignoreRules';
import type { ShippedData } from '../workspace/loadShippedData';
import { createBareWorkspace, loadWorkspace } from '../workspace/loadWorkspace';
import type { Workspace } from '../workspace/workspace';
import type { EditorSettingsSource } from './editorSettingsSource';
import type { Folder } from './folders';
import type { RuleIndexing } from './ruleIndexing';
import { type ServerSettings, toServerSettings } from './serverSettings';
import { toOverrides } from './toOverrides';

/** What applies to the files of one folder. */
export interface FolderContext {
  readonly folder: Folder;
  readonly workspace: Workspace;
  readonly environment: Environment;
  readonly settings: ServerSettings;
  /** Patterns of files that stay unchecked, in `.gitignore`'s syntax, relative to the folder. */
  readonly exclude: readonly string[];
  isExcluded(path: string): boolean;
}

/** What the environments are made of. */
export interface EnvironmentSource {
  readonly shipped: ShippedData;
  readonly settings: EditorSettingsSource;
  readonly indexing: Pick<RuleIndexing, 'getIndex'>;
  findEngine(): KqlEngine | undefined;
  readonly reportDefect: Environment['reportDefect'];
}

/** One environment for each workspace folder and one for loose files; made on first use and kept. */
export interface Environments {
  get(folder: Folder): Promise<FolderContext>;
  /** The context as it was made last; undefined before the first time. */
  findLast(folder: Folder): FolderContext | undefined;
  /** Has the context made anew: a setting, a configuration file or the engine has changed. */
  invalidate(folder: Folder): void;
  dropFolder(folder: Folder): void;
}

export function createEnvironments(source: EnvironmentSource): Environments {
  const contexts = new Map<Folder, Promise<FolderContext>>();
  const last = new Map<Folder, FolderContext>();

  async function create(folder: Folder): Promise<FolderContext> {
    const editor = await source.settings.get(folder.uri);
    const workspace = folder.path === undefined ? noWorkspace : await loadWorkspace(folder.path);
    const exclude = editor.exclude ?? workspace.config.exclude;
    const rules = [createIgnoreRules(workspace.folder, exclude)];
    return {
      folder,
      workspace,
      environment: createEnvironment({
        shipped: source.shipped,
        workspace,
        overrides: toOverrides(editor),
        engine: source.findEngine(),
        index: source.indexing.getIndex(folder),
        reportDefect: source.reportDefect,
      }),
      settings: toServerSettings(editor),
      exclude,
      isExcluded: (path) => isIgnored(path, 'file', rules),
    };
  }

  return {
    get(folder) {
      const known = contexts.get(folder);
      if (known !== undefined) {
        return known;
      }
      const context = create(folder);
      contexts.set(folder, context);
      context.then(
        (made) => {
          if (contexts.get(folder) === context) {
            last.set(folder, made);
          }
        },
        () => {
          // Whoever asked is told of the failure; the next one to ask may have more luck.
          if (contexts.get(folder) === context) {
            contexts.delete(folder);
          }
        },
      );
      return context;
    },
    findLast: (folder) => last.get(folder),
    invalidate(folder) {
      contexts.delete(folder);
    },
    dropFolder(folder) {
      contexts.delete(folder);
      last.delete(folder);
    },
  };
}

/** What holds for loose files; the path is only there because every workspace has one. */
const noWorkspace = createBareWorkspace(parse(process.cwd()).root);
