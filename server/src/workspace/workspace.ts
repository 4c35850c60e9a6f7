import type { Range } from 'vscode-languageserver-types';
import type { Tool } from '../catalog/catalog';
import type { FailedPattern } from '../config/withFailures';
import type { WorkspaceConfig } from '../config/workspaceConfig';
import type { SchemaParts } from '../kql/createSchema';
import type { KqlSchema } from '../kql/kqlSchema';
import type { Exclusion } from '../rule/exclusion';

/** What is wrong with a file that configures the workspace, and what to do. */
export interface WorkspaceProblem {
  /** Absolute. */
  readonly file: string;
  /** Zero-based lines and UTF-16 characters, as in LSP: the file's text is not kept to count them later. */
  readonly range: Range;
  readonly message: string;
}

/** What a workspace adds to a schema. */
export type SchemaExtensions = SchemaParts & Pick<KqlSchema, 'watchlists'>;

/** A workspace's configuration with all the files that it names; plain data, so that workers can be sent it. */
export interface Workspace {
  /** Absolute. */
  readonly folder: string;
  /** Absolute; undefined when there is none. */
  readonly configFile: string | undefined;
  readonly config: WorkspaceConfig;
  readonly extensions: SchemaExtensions;
  readonly tools: readonly Tool[];
  readonly exclusions: readonly Exclusion[];
  /** Absolute; those that were read. */
  readonly exclusionFiles: readonly string[];
  /** The files that were read, and the configuration even if it is absent: when one changes, the workspace is out of date. */
  readonly watchedFiles: readonly string[];
  /** Patterns of the configuration that led to no file or not to all. */
  readonly failedPatterns: readonly FailedPattern[];
  readonly problems: readonly WorkspaceProblem[];
}
