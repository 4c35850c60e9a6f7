import type {
  Connection,
  InitializeParams,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { KqlEngine } from '../kql/kqlEngine';
import {
  coverageChangedNotification,
  generatedQueryChangedNotification,
} from '../protocol/messages';
import type { LanguageService } from '../service/languageService';
import { findConfiguredKind } from '../workspace/findConfiguredKind';
import type { ShippedData } from '../workspace/loadShippedData';
import { type AnalysisCache, createAnalysisCache } from './analysisCache';
import type { ClientFeatures } from './clientFeatures';
import { type ClosedFileDiagnostics, createClosedFileDiagnostics } from './closedFileDiagnostics';
import { type Coverage, createCoverage } from './coverage';
import { diagnoseFile } from './diagnoseFile';
import { createDiagnosticsQueue, type DiagnosticsQueue } from './diagnosticsQueue';
import { findPath } from './documentUri';
import {
  createPulledSettings,
  createPushedSettings,
  type EditorSettingsSource,
} from './editorSettingsSource';
import { createEngineLoading, type EngineLoading } from './engineLoading';
import { createEnvironments, type Environments } from './environments';
import { findRuleFiles } from './findRuleFiles';
import { createFolders, type Folder, type Folders, readFolderUris } from './folders';
import {
  createFormattingOffer,
  type FormattingOffer,
  standingFormattingOffer,
} from './formattingOffer';
import { createGeneratedQueries, type GeneratedQueries } from './generatedQueries';
import { createGuard, type DefectPolicy, type Guard } from './guard';
import { createOpenDocuments, findOpenFile, type OpenDocuments } from './openDocuments';
import { createRuleIndexing, type RuleIndexing } from './ruleIndexing';
import { createTokenResults, type TokenResults } from './tokenResults';
import { createWorkspaceDiagnostics, type WorkspaceDiagnostics } from './workspaceDiagnostics';
import { createWorkspaceFiles, type WorkspaceFiles } from './workspaceFiles';

/** Milliseconds without news of rules: while one is being typed, or a folder is read, exclusions can wait. */
const pauseBeforeExclusions = 300;

/** What a server is put together from; tests put in parts of their own. */
export interface ServerParts {
  readonly service: LanguageService;
  readonly shipped: ShippedData;
  loadEngine(): Promise<KqlEngine>;
  readonly defects: DefectPolicy;
}

/** What the server knows and keeps while it serves one editor. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly service: LanguageService;
  readonly shipped: ShippedData;
  readonly guard: Guard;
  readonly documents: OpenDocuments;
  /** Whether the editor has the file at an absolute path open, so that its text counts and not the disk's. */
  isOpen(path: string): boolean;
  readonly analyses: AnalysisCache;
  readonly folders: Folders;
  readonly settings: EditorSettingsSource;
  readonly engine: EngineLoading;
  readonly environments: Environments;
  readonly indexing: RuleIndexing;
  readonly queue: DiagnosticsQueue;
  readonly closed: ClosedFileDiagnostics;
  readonly files: WorkspaceFiles;
  readonly workspaceDiagnostics: WorkspaceDiagnostics;
  readonly queries: GeneratedQueries;
  readonly coverage: Coverage;
  readonly tokenResults: TokenResults;
  readonly formatting: FormattingOffer;
}

export function createSession(
  connection: Connection,
  { service, shipped, loadEngine, defects }: ServerParts,
  params: InitializeParams,
  client: ClientFeatures,
): Session {
  const guard = createGuard((message) => connection.console.error(message), defects);
  const documents = createOpenDocuments();
  const analyze = (document: TextDocument) => {
    const path = findPath(document.uri);
    const workspace = environments.findLast(folders.find(document.uri))?.workspace;
    const isKnown = path !== undefined && workspace !== undefined;
    return service.analyze(document, isKnown ? findConfiguredKind(workspace, path) : undefined);
  };
  const analyses = createAnalysisCache(analyze);
  const folders = createFolders(readFolderUris(params));
  const engine = createEngineLoading(loadEngine);
  const formatting = client.formattingRegistration
    ? createFormattingOffer(connection, guard)
    : standingFormattingOffer;
  const settings = client.configuration
    ? createPulledSettings(connection)
    : createPushedSettings(params.initializationOptions);

  const publish = (diagnostics: PublishDiagnosticsParams) =>
    void connection.sendDiagnostics(diagnostics);
  const findOpen = (path: string) => findOpenFile(documents, path);
  const isOpen = (path: string) => findOpen(path) !== undefined;
  const getContext = (folder: Folder) => environments.get(folder);

  const coverage = createCoverage(service.detections, () => {
    void connection.sendNotification(coverageChangedNotification);
  });
  const indexing = createRuleIndexing({
    service,
    isOpen,
    onChange: coverage.changed,
    onShared(uris) {
      for (const uri of uris) {
        lookAgain(uri);
      }
    },
    onExcludable: lookAtExclusions,
  });
  const environments = createEnvironments({
    shipped,
    settings,
    indexing,
    findEngine: () => engine.current,
    reportDefect: guard.report,
  });
  const queue = createDiagnosticsQueue(
    {
      findDocument: (uri) => documents.get(uri),
      async hasEngine(uri) {
        const { environment } = await getContext(folders.find(uri));
        return environment.kql !== undefined;
      },
      async diagnose(document, phase) {
        const folder = folders.find(document.uri);
        const context = await getContext(folder);
        const analysis = analyses.get(document);
        formatting.update(document.uri, analysis.kind);
        const path = findPath(document.uri);
        if (path !== undefined && context.isExcluded(path)) {
          indexing.getIndex(folder).remove(document.uri);
        } else {
          indexing.update(folder, analysis);
        }
        return diagnoseFile(service, analysis, context, phase);
      },
      publish,
    },
    guard,
  );
  const closed = createClosedFileDiagnostics(publish);
  const findOpenAnalysis = (path: string) => {
    const document = findOpen(path);
    return document && analyses.get(document);
  };
  const files = createWorkspaceFiles({
    service: { analyze },
    findFiles: async (folder) => findRuleFiles(await getContext(folder), folders),
    findOpen: findOpenAnalysis,
    whenIdle: queue.whenIdle,
  });
  const workspaceDiagnostics = createWorkspaceDiagnostics({
    service,
    files,
    closed,
    getContext,
    findOpen: findOpenAnalysis,
  });
  const queries = createGeneratedQueries(service.generateQuery, (uri) => {
    void connection.sendNotification(generatedQueryChangedNotification, { uri });
  });

  function lookAgain(uri: string): void {
    const path = findPath(uri);
    if (documents.get(uri) !== undefined) {
      queue.schedule(uri, 0);
    } else if (path !== undefined) {
      void guard.task('Workspace diagnostics', () =>
        workspaceDiagnostics.refresh(folders.find(uri), path),
      );
    }
  }

  /** What they say depends on the rules that they apply to. The engine's arrival has all looked at anyway. */
  function lookAtExclusions(): void {
    const isDue = engine.current !== undefined;
    for (const document of isDue ? documents.all() : []) {
      if (analyses.get(document).kind === 'exclusions') {
        queue.schedule(document.uri, pauseBeforeExclusions);
      }
    }
  }

  return {
    connection,
    client,
    service,
    shipped,
    guard,
    documents,
    isOpen,
    analyses,
    folders,
    settings,
    engine,
    environments,
    indexing,
    queue,
    closed,
    files,
    workspaceDiagnostics,
    queries,
    coverage,
    tokenResults: createTokenResults(),
    formatting,
  };
}
