/** Zero-based line and UTF-16 character, as in LSP. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/** Asks for the query of the rule at `position`, or of the first rule. */
export const generatedQueryRequest = 'rmmDetections/generatedQuery';
export interface GeneratedQueryRequest {
  readonly uri: string;
  readonly position?: WirePosition;
  /** The target to generate for; the configured one when absent. */
  readonly target?: 'defender' | 'sentinel';
  /** Whether the workspace's exclusions are merged in; yes when absent. */
  readonly exclusions?: boolean;
}
export interface GeneratedQuery {
  readonly query: string;
  readonly target: 'defender' | 'sentinel';
  /** The rule's name, or the file's when it has none. */
  readonly title: string;
  /** What was done to the rule's own query, one sentence each. */
  readonly applied: readonly string[];
  /** Whether the rule's query does not parse now; this is then the last good one, or, for want of one, the text as written. */
  readonly stale: boolean;
  /** The columns that the query returns; empty when that cannot be told. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** Tells the client that a preview of `uri` is out of date. */
export const generatedQueryChangedNotification = 'rmmDetections/generatedQueryChanged';
export interface GeneratedQueryChanged {
  readonly uri: string;
}

/** Tells the client how the server is, for its status item. */
export const statusNotification = 'rmmDetections/status';
export interface ServerStatus {
  /** `loading` until the KQL engine answers; `degraded` when it cannot load. */
  readonly state: 'loading' | 'ready' | 'degraded';
  /** What a user should know about a degraded server. */
  readonly message?: string;
  /** The day the table schemas were compiled, as `YYYY-MM-DD`. */
  readonly schemaDate: string;
  readonly tables: number;
  readonly tools: number;
}

/**
 * Asks the server to publish the diagnostics of every file of the workspace, open or not.
 * It answers when all are published; cancelling the request stops the walk.
 */
export const checkWorkspaceRequest = 'rmmDetections/checkWorkspace';
export interface CheckedWorkspace {
  /** How many files of our formats were read. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}
