import type { CancellationToken, Event } from 'vscode';
import type {
  AddExclusionRequest,
  AddedExclusion,
  CatalogTool,
  CheckedWorkspace,
  CoverageMatrix,
  EntryPlace,
  EntryPlaceRequest,
  FixedWorkspace,
  GeneratedQuery,
  GeneratedQueryChanged,
  GeneratedRule,
  GenerateRuleRequest,
  ImportArticleRequest,
  ImportedArticle,
  InsertedIndicators,
  InsertIndicatorsRequest,
  ServerStatus,
} from '../../server/src/protocol/messages';
import type { PreviewOptions } from './previewedQuery';
import type { QuerySource } from './querySource';

/** What the server says of itself, or what the client sees while the server cannot speak. */
export type DetectionsStatus = ServerStatus | { readonly state: 'starting' | 'stopped' };

/** The server as the rest of the client knows it. It survives restarts. */
export interface DetectionsClient {
  readonly onDidChangeStatus: Event<DetectionsStatus>;
  /** Follows a question for that file's query; the next word comes after the next question. */
  readonly onDidChangeGeneratedQuery: Event<GeneratedQueryChanged>;
  /** Follows a question for the coverage; the next word comes after the next question. */
  readonly onDidChangeCoverage: Event<void>;
  /** Never rejects: a server that does not start shows in the status and in the output. */
  start(): Promise<void>;
  /** Never rejects either. */
  restart(): Promise<void>;
  // What asks the server rejects while it does not run.
  /** Undefined when there is no rule at that place. */
  findGeneratedQuery(request: QuerySource & PreviewOptions): Promise<GeneratedQuery | undefined>;
  /**
   * The tools that `query` means, best first; all of them, by name, when it is absent.
   *
   * @param uri a file or folder whose workspace counts.
   */
  listTools(uri: string, query?: string): Promise<readonly CatalogTool[]>;
  /** Rejects with a message for people when the catalogue cannot help. */
  generateRule(request: GenerateRuleRequest): Promise<GeneratedRule>;
  /** Rejects with a message for people when there is no query in the text. */
  importArticle(request: ImportArticleRequest): Promise<ImportedArticle>;
  /** Rejects with a message for people when there is no rule, or no place for the exclusion. */
  addExclusion(request: AddExclusionRequest): Promise<AddedExclusion>;
  /** Rejects with a message for people when there is no query, or nothing that fits. */
  insertIndicators(request: InsertIndicatorsRequest): Promise<InsertedIndicators>;
  /** Where one more entry of a list goes. Rejects with a message for people when it goes nowhere. */
  findEntryPlace(request: EntryPlaceRequest): Promise<EntryPlace>;
  /** Of all workspace folders. */
  getCoverage(): Promise<CoverageMatrix>;
  /** Publishes the diagnostics of all files; rejects when cancelled. */
  checkWorkspace(token: CancellationToken): Promise<CheckedWorkspace>;
  /** Works out the certain repairs of all files; rejects when cancelled. */
  fixWorkspace(token: CancellationToken): Promise<FixedWorkspace>;
  dispose(): Promise<void>;
}
