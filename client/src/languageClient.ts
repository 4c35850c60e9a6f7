import { type CancellationToken, EventEmitter, type LogOutputChannel, Uri } from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import {
  type AddedExclusion,
  addExclusionRequest,
  type CatalogTool,
  type CheckedWorkspace,
  type CoverageMatrix,
  catalogRequest,
  checkWorkspaceRequest,
  coverageChangedNotification,
  coverageRequest,
  type EntryPlace,
  entryPlaceRequest,
  type FixedWorkspace,
  fixWorkspaceRequest,
  type GeneratedQuery,
  type GeneratedQueryChanged,
  type GeneratedRule,
  generatedQueryChangedNotification,
  generatedQueryRequest,
  generateRuleRequest,
  type ImportedArticle,
  type InsertedIndicators,
  importArticleRequest,
  insertIndicatorsRequest,
  type ServerStatus,
  statusNotification,
} from '../../server/src/protocol/messages';
import { settingsSection } from '../../server/src/protocol/settingKeys';
import type { DetectionsClient, DetectionsStatus } from './detectionsClient';
import { sentCommandsFeature } from './sentCommands';
import { tokenTypesFeature } from './tokenTypes';

/**
 * Runs `dist/server.js` in a process of its own. A client that failed once cannot be started
 * again, so a restart makes a new one; listeners are ours and outlive it.
 */
export function createLanguageClient(extension: Uri, log: LogOutputChannel): DetectionsClient {
  const status = new EventEmitter<DetectionsStatus>();
  const queryChanged = new EventEmitter<GeneratedQueryChanged>();
  const coverageChanged = new EventEmitter<void>();
  let current = create();
  let change = Promise.resolve();

  function create(): LanguageClient {
    const client = new LanguageClient(
      settingsSection,
      'RMM Detections',
      { module: Uri.joinPath(extension, 'dist/server.js').fsPath, transport: TransportKind.ipc },
      {
        documentSelector: [
          { language: 'yaml', scheme: 'file' },
          { language: 'yaml', scheme: 'untitled' },
        ],
        outputChannel: log,
      },
    );
    client.registerFeature(tokenTypesFeature);
    client.registerFeature(sentCommandsFeature);
    client.onNotification(statusNotification, (sent: ServerStatus) => status.fire(sent));
    client.onNotification(generatedQueryChangedNotification, (sent: GeneratedQueryChanged) =>
      queryChanged.fire(sent),
    );
    client.onNotification(coverageChangedNotification, () => coverageChanged.fire());
    client.onDidChangeState(({ newState }) => {
      if (client === current && newState !== State.Running) {
        status.fire({ state: newState === State.Starting ? 'starting' : 'stopped' });
      }
    });
    return client;
  }

  async function start(): Promise<void> {
    try {
      await current.start();
    } catch (error) {
      log.error('The server did not start.', error instanceof Error ? error : String(error));
      status.fire({ state: 'stopped' });
    }
  }

  async function stop(): Promise<void> {
    try {
      await current.dispose();
    } catch (error) {
      log.warn('The server did not stop in an orderly way.', String(error));
    }
  }

  /** One at a time, so that impatient users do not get two servers. */
  function enqueue(step: () => Promise<void>): Promise<void> {
    change = change.then(step);
    return change;
  }

  return {
    onDidChangeStatus: status.event,
    onDidChangeGeneratedQuery: queryChanged.event,
    onDidChangeCoverage: coverageChanged.event,
    start: () => enqueue(start),
    restart: () =>
      enqueue(async () => {
        await stop();
        current = create();
        await start();
      }),
    findGeneratedQuery: async (request) =>
      (await current.sendRequest<GeneratedQuery | null>(generatedQueryRequest, request)) ??
      undefined,
    listTools: async (uri, query) =>
      (await current.sendRequest<CatalogTool[] | null>(catalogRequest, { uri, query })) ?? [],
    addExclusion: (request) => current.sendRequest<AddedExclusion>(addExclusionRequest, request),
    insertIndicators: (request) =>
      current.sendRequest<InsertedIndicators>(insertIndicatorsRequest, request),
    findEntryPlace: (request) => current.sendRequest<EntryPlace>(entryPlaceRequest, request),
    importArticle: (request) => current.sendRequest<ImportedArticle>(importArticleRequest, request),
    generateRule: (request) => current.sendRequest<GeneratedRule>(generateRuleRequest, request),
    getCoverage: () => current.sendRequest<CoverageMatrix>(coverageRequest, {}),
    checkWorkspace: (token: CancellationToken) =>
      current.sendRequest<CheckedWorkspace>(checkWorkspaceRequest, token),
    fixWorkspace: (token: CancellationToken) =>
      current.sendRequest<FixedWorkspace>(fixWorkspaceRequest, token),
    async dispose() {
      await enqueue(stop);
      status.dispose();
      queryChanged.dispose();
      coverageChanged.dispose();
    },
  };
}
