import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeActionKind,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Position,
  Range,
  SelectionRange,
  SignatureHelp,
  TextEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import type { ExclusionDraft } from '../generate/exclusionDraft';
import type {
  CatalogTool,
  GeneratedQuery,
  GeneratedQueryRequest,
  GenerateRuleRequest,
  InsertedIndicators,
  InsertIndicatorsRequest,
} from '../protocol/messages';
import type { Analysis, FileKind } from './analysis';
import type { Detection } from './coverage/findDetections';
import type { DiagnosisPhase } from './diagnosisPhase';
import type { Environment, IndexedRule } from './environment';
import type { FixedDocument } from './features/fixDocument';
import type { ArticleImportResult } from './features/import/importArticle';
import type { NewRuleResult } from './features/newRule';
import type { RenamePreparation, RenameResult } from './features/rename';
import type { QueryOptions } from './features/ruleQuery';
import type { Refusal } from './refusal';

export type { FixedDocument } from './features/fixDocument';
export type { ArticleImport, ArticleImportResult } from './features/import/importArticle';
export type { NewRuleResult } from './features/newRule';
export type { RenamePreparation, RenameResult } from './features/rename';

/**
 * Everything an editor or a command line asks of rule files. Pure: results depend on the arguments
 * alone, and no method throws for any document. The caller caches analyses.
 */
export interface LanguageService {
  /**
   * Reads a document once for all features. `configured` is what the workspace's configuration says
   * the file is; absent, its name and content tell.
   */
  analyze(document: TextDocument, configured?: FileKind): Analysis;
  /** Sorted by position; severities and suppressions already applied. */
  diagnose(analysis: Analysis, environment: Environment, phase: DiagnosisPhase): Diagnostic[];
  complete(analysis: Analysis, position: Position, environment: Environment): CompletionList;
  /** Adds its documentation to an item of `complete`; the item carries the URI of its file in `data`. */
  resolveCompletion(item: CompletionItem, environment: Environment): CompletionItem;
  hover(analysis: Analysis, position: Position, environment: Environment): Hover | undefined;
  /**
   * Quick fixes for the diagnostics that overlap `range`, refactorings, and the source actions.
   * `only` keeps the actions of those kinds; absent, quick fixes and refactorings are meant.
   */
  codeActions(
    analysis: Analysis,
    range: Range,
    only: readonly CodeActionKind[] | undefined,
    environment: Environment,
  ): CodeAction[];
  /** Makes every repair that is right beyond doubt, and those that come to light by it. */
  fixAll(analysis: Analysis, environment: Environment): FixedDocument;
  /** The query as it will run for the rule at the request's position; undefined where there is none. */
  generateQuery(
    analysis: Analysis,
    request: GeneratedQueryRequest,
    environment: Environment,
  ): GeneratedQuery | undefined;
  /** One query over all rules of the files, with the tool's name in a column; undefined without rules or engine. */
  combineQueries(
    analyses: readonly Analysis[],
    title: string,
    options: QueryOptions,
    environment: Environment,
  ): GeneratedQuery | undefined;
  /** The query that new rules for a tool of the catalogue would have. */
  generateToolQuery(
    request: GeneratedQueryRequest & { readonly tool: string },
    environment: Environment,
  ): GeneratedQuery | undefined;
  /** Rules and exclusions from the text of a published detection, or why it holds none. */
  importArticle(text: string, environment: Environment): ArticleImportResult;
  /** An exclusion for the rule at `position`, to be filled in; undefined where there is no rule. */
  draftExclusion(
    analysis: Analysis,
    position: Position,
    environment: Environment,
  ): ExclusionDraft | undefined;
  signatureHelp(
    analysis: Analysis,
    position: Position,
    environment: Environment,
  ): SignatureHelp | undefined;
  /** Where the query defines the name at `position`; for a mapped column, where the query makes it. */
  definition(
    analysis: Analysis,
    position: Position,
    environment: Environment,
  ): Location | undefined;
  /** All places of the rule that name the thing at `position`, in the order of the text. */
  references(
    analysis: Analysis,
    position: Position,
    includeDeclaration: boolean,
    environment: Environment,
  ): Location[];
  /** The same places for an editor to mark. */
  highlights(analysis: Analysis, position: Position, environment: Environment): DocumentHighlight[];
  /** What `rename` would rename, or why it would refuse. */
  prepareRename(
    analysis: Analysis,
    position: Position,
    environment: Environment,
  ): RenamePreparation;
  /** Gives what a query defines another name, there and in the fields that name its columns. */
  rename(
    analysis: Analysis,
    position: Position,
    newName: string,
    environment: Environment,
  ): RenameResult;
  /**
   * Lays out the queries that stand in literal blocks and puts fields in canonical order. Nothing but
   * white space and the order of fields changes, and no comment is lost; a second run has nothing to do.
   */
  format(analysis: Analysis, environment: Environment): TextEdit[];
  /** Lays out what `range` touches of the queries; fields stay where they are. */
  formatRange(analysis: Analysis, range: Range, environment: Environment): TextEdit[];
  /** What stands above each rule's `query`. */
  codeLenses(analysis: Analysis, environment: Environment): CodeLens[];
  /** From tactics and techniques to their pages. */
  documentLinks(analysis: Analysis, environment: Environment): DocumentLink[];
  /** A symbol for each rule, its fields below it, and below `query` what the query is made of. */
  documentSymbols(analysis: Analysis, environment: Environment): DocumentSymbol[];
  foldingRanges(analysis: Analysis, environment: Environment): FoldingRange[];
  /** One chain for each position, from the word to the file; none for a file without rules. */
  selectionRanges(
    analysis: Analysis,
    positions: readonly Position[],
    environment: Environment,
  ): SelectionRange[];
  /**
   * The colours of the queries, numbered by `protocol/semanticTokensLegend.ts` and encoded as LSP
   * does; within `range`, or of the whole file.
   */
  semanticTokens(analysis: Analysis, range: Range | undefined, environment: Environment): number[];
  /** The tools that a rule of the workspace detects. Mostly its name says, else its query is read. */
  detections(rule: IndexedRule, environment: Environment): readonly Detection[];
  /** The rules of the workspace that a search for `query` means; an empty one asks for all. */
  workspaceSymbols(query: string, environment: Environment): WorkspaceSymbol[];
  /** The tools that `query` means, best first; without a query all of them, by name. */
  catalog(query: string | undefined, environment: Environment): CatalogTool[];
  /** The edits that put what the catalogue knows of a tool into the query at a place, or why there are none. */
  insertIndicators(
    analysis: Analysis,
    request: Pick<InsertIndicatorsRequest, 'position' | 'tool'>,
    environment: Environment,
  ): InsertedIndicators | Refusal;
  /** A new rule that detects a tool, or why the catalogue does not suffice for one. */
  generateRule(
    request: Pick<GenerateRuleRequest, 'tool' | 'kind' | 'number'>,
    environment: Environment,
  ): NewRuleResult;
}
