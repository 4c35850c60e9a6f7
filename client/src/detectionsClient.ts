import type { CancellationToken, Event } from 'vscode';
import type {
  CheckedWorkspace,
  GeneratedQuery,
  GeneratedQueryChanged,
  GeneratedQueryRequest,
  ServerStatus,
} from '../../server/src/protocol/messages';

/** What the server says of itself, or what the client sees while the server cannot speak. */
export type DetectionsStatus = ServerStatus | { readonly state: 'starting' | 'stopped' };

/** The server as the rest of the client knows it. It survives restarts. */
export interface DetectionsClient {
  readonly onDidChangeStatus: Event<DetectionsStatus>;
  /** Follows a question for that file's query; the next word comes after the next question. */
  readonly onDidChangeGeneratedQuery: Event<GeneratedQueryChanged>;
  /** Never rejects: a server that does not start shows in the status and in the output. */
  start(): Promise<void>;
  /** Never rejects either. */
  restart(): Promise<void>;
  /** Undefined when the file has no rule at that place. Rejects while the server does not run. */
  findGeneratedQuery(request: GeneratedQueryRequest): Promise<GeneratedQuery | undefined>;
  /** Publishes the diagnostics of all files; rejects when cancelled or while the server does not run. */
  checkWorkspace(token: CancellationToken): Promise<CheckedWorkspace>;
  dispose(): Promise<void>;
}
