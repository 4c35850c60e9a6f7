import {
  type ClientCapabilities,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { type ServerStatus, statusNotification } from '../../server/src/protocol/messages';

export interface InitializeOptions {
  readonly capabilities?: ClientCapabilities;
  /** URIs of the workspace folders. */
  readonly folders?: readonly string[];
  readonly rootUri?: string;
  readonly initializationOptions?: unknown;
  readonly processId?: number;
}

/** An editor as far as the server can tell. What the server sends is kept, and can be waited for. */
export interface LspClient {
  readonly connection: ProtocolConnection;
  /** All that was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly statuses: readonly ServerStatus[];
  readonly log: readonly string[];
  initialize(options?: InitializeOptions): Promise<InitializeResult>;
  open(uri: string, text: string, version?: number): Promise<void>;
  change(
    uri: string,
    version: number,
    ...changes: readonly TextDocumentContentChangeEvent[]
  ): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  changeSettings(settings: unknown): Promise<void>;
  changeFile(uri: string, type: FileChangeType): Promise<void>;
  /** The first publication for `uri`, past or to come, that `accepts`; by default, any. */
  waitForDiagnostics(
    uri: string,
    accepts?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  /** Forgets what was published, so that only what comes from now on can be waited for. */
  forgetPublished(): void;
  waitForStatus(state: ServerStatus['state']): Promise<ServerStatus>;
}

export function createLspClient(connection: ProtocolConnection): LspClient {
  const published = createMailbox<PublishDiagnosticsParams>();
  const statuses = createMailbox<ServerStatus>();
  const log: string[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, published.add);
  connection.onNotification(statusNotification, statuses.add);
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  connection.listen();

  return {
    connection,
    published: published.all,
    statuses: statuses.all,
    log,
    async initialize({ capabilities = {}, folders, rootUri, ...rest } = {}) {
      const result = await connection.sendRequest(InitializeRequest.type, {
        processId: rest.processId ?? null,
        rootUri: rootUri ?? null,
        capabilities,
        initializationOptions: rest.initializationOptions,
        ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
      });
      await connection.sendNotification(InitializedNotification.type, {});
      return result;
    },
    open: (uri, text, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'yaml', version, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...contentChanges],
      }),
    save: (uri) =>
      connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    changeSettings: (settings) =>
      connection.sendNotification(DidChangeConfigurationNotification.type, { settings }),
    changeFile: (uri, type) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type }],
      }),
    waitForDiagnostics: (uri, accepts = () => true) =>
      published.waitFor((params) => params.uri === uri && accepts(params)),
    forgetPublished: published.clear,
    waitForStatus: (state) => statuses.waitFor((status) => status.state === state),
  };
}

/** The codes of diagnostics, sorted, for comparison. */
export function toCodes(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code)).sort();
}

interface Mailbox<T> {
  readonly all: readonly T[];
  add(item: T): void;
  clear(): void;
  waitFor(accepts: (item: T) => boolean): Promise<T>;
}

function createMailbox<T>(): Mailbox<T> {
  const all: T[] = [];
  const waiting = new Set<(item: T) => void>();
  return {
    all,
    add(item) {
      all.push(item);
      for (const offer of [...waiting]) {
        offer(item);
      }
    },
    clear() {
      all.length = 0;
    },
    waitFor: (accepts) =>
      new Promise((resolve) => {
        const found = all.find(accepts);
        if (found !== undefined) {
          resolve(found);
          return;
        }
        const offer = (item: T) => {
          if (accepts(item)) {
            waiting.delete(offer);
            resolve(item);
          }
        };
        waiting.add(offer);
      }),
  };
}
