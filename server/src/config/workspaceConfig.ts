import type { KqlColumn, Target } from '../kql/kqlSchema';

/** The name of the configuration file at a workspace's root. */
export const configFileName = '.rmm-detections.yaml';

/** What the files go by that a workspace needs not name, if they are there. */
export const vendorsFileName = 'rmm-vendors.yaml';
export const exclusionsFileName = 'rmm-exclusions.yaml';

export const targets = ['auto', 'defender', 'sentinel'] as const satisfies readonly Target[];
export const profiles = ['default', 'azure-sentinel'] as const;
export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** Those of the service's settings that a configuration file sets. */
export interface ConfiguredSettings {
  readonly target: (typeof targets)[number];
  readonly profile: (typeof profiles)[number];
  /** A KQL timespan such as `5d`. */
  readonly lookback: string;
  /** By check code. */
  readonly checks: Readonly<Record<string, (typeof severities)[number]>>;
  /** Ids or names of tools. */
  readonly sanctioned: readonly string[];
}

/** What a `.rmm-detections.yaml` says; what it does not say is absent or empty. */
export interface WorkspaceConfig {
  readonly settings: Partial<ConfiguredSettings>;
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
  vendors: [vendorsFileName],
  exclusions: [exclusionsFileName],
  watchlists: new Map(),
};
