/** Zero-based line and UTF-16 character, as in LSP. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Asks for the query of the rule at `position`, or of the first rule of the file; for one query over
 * all rules where `uri` is a folder; for what a new rule would ask where `tool` is there.
 */
export const generatedQueryRequest = 'rmmDetections/generatedQuery';
export interface GeneratedQueryRequest {
  readonly uri: string;
  readonly position?: WirePosition;
  /** The target to generate for; the configured one when absent. */
  readonly target?: 'defender' | 'sentinel';
  /** Whether the workspace's exclusions are merged in; yes when absent. */
  readonly exclusions?: boolean;
  /** A KQL timespan such as `5d` that goes over the rule's own time window. */
  readonly lookback?: string;
  /** An id, a name or an alias of the catalogue that holds for `uri`. */
  readonly tool?: string;
  /** Of the tool's detection kinds; all when absent. */
  readonly kind?: DetectionKindName;
}
export interface GeneratedQuery {
  readonly query: string;
  readonly target: 'defender' | 'sentinel';
  /** The name of the rule, else of its file; of the folder or of the tool. */
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

/** Asks for the repairs of all files that are right beyond doubt; cancelling the request stops the walk. */
export const fixWorkspaceRequest = 'rmmDetections/fixWorkspace';
export interface FixedWorkspace {
  /** Those that a repair changes. */
  readonly files: readonly FixedFile[];
  /** How many errors will be left in all files. */
  readonly errors: number;
}
export interface FixedFile {
  readonly uri: string;
  /** LSP's text edits, for the text in the editor or else on the disk. */
  readonly edits: readonly {
    readonly range: { readonly start: WirePosition; readonly end: WirePosition };
    readonly newText: string;
  }[];
  readonly repairs: number;
}

/** The detection kinds, by the names of the command line. */
export type DetectionKindName = 'file-signature' | 'network-connection' | 'process-creation';

/** A value by which a tool is recognised. */
export interface CatalogIndicator {
  readonly value: string;
  /** `exact`: the full value as stored; `term`: a word sequence to match with `has`. */
  readonly form: 'exact' | 'term';
  /** Whether the value stands for much besides this tool. */
  readonly broad: boolean;
  /** Where it was seen. */
  readonly sources: readonly string[];
  /** Of a domain: one host, or the domain with all below it. */
  readonly scope?: 'host' | 'suffix';
}

export interface CatalogTool {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly origin: 'shipped' | 'workspace';
  readonly sanctioned: boolean;
  /** The kinds that the tool's indicators suffice for. */
  readonly kinds: readonly DetectionKindName[];
  readonly signers: readonly CatalogIndicator[];
  readonly companyNames: readonly CatalogIndicator[];
  readonly productNames: readonly CatalogIndicator[];
  readonly processNames: readonly CatalogIndicator[];
  readonly originalFileNames: readonly CatalogIndicator[];
  readonly domains: readonly CatalogIndicator[];
  readonly websites: readonly string[];
}

/** Asks for the tools that `query` means, best first; for all of them, by name, when it is absent. Answers `CatalogTool[]`. */
export const catalogRequest = 'rmmDetections/catalog';
export interface CatalogRequest {
  readonly query?: string;
  /** A file or folder whose workspace counts; the first workspace folder when absent. */
  readonly uri?: string;
}

/**
 * Asks for a new rule. Fails with a message for people when the tool is unknown, or when the
 * catalogue has nothing for that kind.
 */
export const generateRuleRequest = 'rmmDetections/generateRule';
export interface GenerateRuleRequest {
  /** An id, a name or an alias. */
  readonly tool: string;
  readonly kind: DetectionKindName;
  readonly uri?: string;
  /** From 2 on, it stands in the name of the rule and of its file, since there are such rules already. */
  readonly number?: number;
}
export interface GeneratedRule {
  readonly text: string;
  readonly fileName: string;
  /** Where judgement is due, so that the caret goes there. */
  readonly position: WirePosition;
}

/** Turns the text of a published detection into rules. Fails with a message when it holds no query. */
export const importArticleRequest = 'rmmDetections/importArticle';
export interface ImportArticleRequest {
  readonly text: string;
  readonly uri?: string;
}
export interface ImportedArticle {
  readonly rules: readonly {
    readonly text: string;
    readonly fileName: string;
    /** Sentences that say what was added and what is left to do. */
    readonly notes: readonly string[];
  }[];
  /** The text of an exclusions file; empty when the article has no scenarios. */
  readonly exclusions: string;
}

/**
 * Asks where one more entry of a list of the workspace goes. Fails with a message for people when
 * there is no folder, or when the file is one that cannot be added to.
 */
export const entryPlaceRequest = 'rmmDetections/entryPlace';
export interface EntryPlaceRequest {
  readonly list: 'vendors' | 'exclusions';
  /** A file or folder whose workspace folder counts; the first workspace folder when absent. */
  readonly uri?: string;
}
export interface EntryPlace {
  /** The file, which may not be there yet. */
  readonly uri: string;
  /** At the end of a line, or of an empty file. */
  readonly position: WirePosition;
  /** What is written before the entry: a line break, the key of the list. */
  readonly before: string;
  /** Blanks before the entry's dash. */
  readonly indent: string;
  /** Whether the configuration has the file read. */
  readonly isListed: boolean;
}

/**
 * Asks for an exclusion of the rule at `position`, to be filled in. Fails with a message for people
 * when there is no rule or folder, or when the exclusions file cannot be added to.
 */
export const addExclusionRequest = 'rmmDetections/addExclusion';
export interface AddExclusionRequest {
  readonly uri: string;
  readonly position: WirePosition;
}
export interface AddedExclusion {
  /** The exclusions file, which the edit makes where it is not there yet. */
  readonly uri: string;
  /** Where the filter is to be filled in, once the edit is made. */
  readonly position: WirePosition;
  /** UTF-16 units from there that only hold the place, so that typing may replace them. */
  readonly placeholderLength: number;
  /** Whether the configuration has the file read; where not, the edit says so in a comment. */
  readonly isListed: boolean;
  /** In LSP's form of a `WorkspaceEdit`. */
  readonly edit: {
    documentChanges: (
      | { kind: 'create'; uri: string; options: { ignoreIfExists: true } }
      | {
          textDocument: { uri: string; version: null };
          edits: { range: { start: WirePosition; end: WirePosition }; newText: string }[];
        }
    )[];
  };
}

/** Asks which tools have which rules. */
export const coverageRequest = 'rmmDetections/coverage';
export interface CoverageRequest {
  /** A file or folder whose workspace folder counts; all workspace folders when absent. */
  readonly uri?: string;
}
export interface CoverageMatrix {
  readonly kinds: readonly DetectionKindName[];
  /** Every tool of the catalogue: first those that rules are about, each part by name. */
  readonly tools: readonly CoveredTool[];
  /** How many rules there are. */
  readonly rules: number;
  /** Those that are about no tool of the catalogue, by place. */
  readonly rulesWithoutTool: readonly CoveringRule[];
}
export interface CoveredTool {
  readonly id: string;
  readonly name: string;
  readonly sanctioned: boolean;
  /** One for each of `kinds`, in their order. */
  readonly cells: readonly CoverageCell[];
  /** Rules about the tool that are of none of the kinds. */
  readonly otherRules: readonly CoveringRule[];
}
export interface CoverageCell {
  /** `covered`: a rule stands here; `possible`: the catalogue knows enough for one; `none`: neither. */
  readonly state: 'covered' | 'possible' | 'none';
  readonly rules: readonly CoveringRule[];
}
export interface CoveringRule {
  readonly uri: string;
  /** Empty when it has none. */
  readonly name: string;
  /** Of its name. */
  readonly position: WirePosition;
}

/** Tells the client that the coverage it was sent last may be out of date; the next word follows the next question. */
export const coverageChangedNotification = 'rmmDetections/coverageChanged';

/**
 * Asks for the edits that put what the catalogue knows of a tool into the query at `position`: into
 * the list or comparison that it stands in, else as a `where` of the pipeline. Fails with a message
 * for people where there is no query, or nothing that fits.
 */
export const insertIndicatorsRequest = 'rmmDetections/insertIndicators';
export interface InsertIndicatorsRequest {
  readonly uri: string;
  readonly position: WirePosition;
  /** An id, a name or an alias. */
  readonly tool: string;
}
export interface InsertedIndicators {
  /** LSP's text edits; none when all that would be added is there already. */
  readonly edits: FixedFile['edits'];
  /** What the user should know: what is there already, what was left out. */
  readonly message?: string;
}
