import type { KqlColumn } from '../kql/kqlSchema';
import type { Settings } from '../service/settings';

/** The name of the configuration file at a workspace's root. */
export const configFileName = '.rmm-detections.yaml';

/** What a `.rmm-detections.yaml` says; what it does not say is absent or empty. */
export interface WorkspaceConfig {
  readonly settings: Partial<Settings>;
  /** Patterns of files to leave out, in `.gitignore`'s syntax, relative to the workspace folder. */
  readonly exclude: readonly string[];
  /** Paths or globs relative to the workspace folder, as are the two lists of files below. */
  readonly schemas: readonly string[];
  readonly vendors: readonly string[];
  readonly exclusions: readonly string[];
  /** Columns of watchlists, by alias. */
  readonly watchlists: ReadonlyMap<string, readonly KqlColumn[]>;
}

export const emptyConfig: WorkspaceConfig = {
  settings: {},
  exclude: [],
  schemas: [],
  vendors: [],
  exclusions: [],
  watchlists: new Map(),
};
