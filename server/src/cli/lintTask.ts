import type { IndexedRule } from '../rule/ruleIndex';
import type { Settings } from '../service/settings';
import type { Workspace } from '../workspace/workspace';

/** What a run of `lint` needs besides its files; plain data, so that workers can be sent it. */
export interface LintTask {
  readonly workspace: Workspace;
  /** What the command line sets, over the configuration file. */
  readonly overrides: Partial<Settings>;
  /** What a report tells: quick fixes cost as much as the checks. */
  readonly detail: 'findings' | 'findings-and-fixes';
  /** The rules of files that others may have to do with, each with its file's URI. */
  readonly sharing: readonly (readonly [uri: string, rules: readonly IndexedRule[]])[];
}
