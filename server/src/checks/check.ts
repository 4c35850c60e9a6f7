import type { Attack } from '../attack/attack';
import type { Catalog } from '../catalog/catalog';
import type { Connectors } from '../connectors/connectors';
import type { KqlAnalysis } from '../kql/kqlAnalysis';
import type { KqlSchema, Target } from '../kql/kqlSchema';
import type { EntityType } from '../rule/entityTypes';
import type { RuleIndex } from '../rule/ruleIndex';
import type { QueryRegion, Rule } from '../rule/ruleModel';
import type { Span } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `azure-sentinel` also reports what that repository's contribution checks and reviewers demand. */
export type Profile = 'default' | 'azure-sentinel';

/** What checks look things up in; the service provides it. */
export interface CheckEnvironment {
  readonly target: Target;
  readonly profile: Profile;
  /** The window that a query without one is offered, as a KQL timespan such as `5d`. */
  readonly lookback: string;
  readonly attack: Attack;
  readonly connectors: Connectors;
  readonly catalog: Catalog;
  readonly entityTypes: readonly EntityType[];
  readonly schema: KqlSchema;
  readonly index: RuleIndex;
  /** A fresh GUID in lower case. */
  readonly createGuid: () => string;
}

/** A rule's query with what the engine says of it. */
export interface AnalyzedQuery {
  readonly region: QueryRegion;
  readonly analysis: KqlAnalysis;
}

/** What a check may look at. Offsets are UTF-16 and zero-based, in the whole file. */
export interface CheckContext {
  readonly uri: string;
  readonly text: string;
  readonly rule: Rule;
  readonly environment: CheckEnvironment;
  /** Present while query checks run, and absent where the engine or the rule has no query to offer. */
  readonly query: AnalyzedQuery | undefined;
}

/** What a check found, before it is given its code and severity. */
export interface Finding<Data = unknown> {
  /** The narrowest true range. */
  readonly span: Span;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  /** What the fix needs, so that it works nothing out a second time. */
  readonly data: Data;
  readonly related?: readonly RelatedPlace[];
  /**
   * The finding is the cause of whatever else is wrong with the query, so that it is shown in place
   * of all other findings there.
   */
  readonly explainsQuery?: boolean;
  /** The text is of no use and may be shown faded. */
  readonly unnecessary?: boolean;
}

/** Another place that a finding is about; without a span, the file as a whole. */
export interface RelatedPlace {
  readonly uri: string;
  readonly span?: Span;
  readonly message: string;
}

/** A repair of one finding. */
export interface Fix {
  /** An imperative sentence without a full stop, as editors show it. */
  readonly title: string;
  readonly edits: readonly SpanEdit[];
  /** Whether the repair is right beyond doubt, so that "fix all" may make it unseen. */
  readonly certain: boolean;
}

/**
 * One validation. `structure` checks need the YAML alone and run on every keystroke; `query` checks
 * run after the engine has analysed the query. A check never throws for user input.
 */
export interface Check<Data = unknown> {
  /** Kebab-case, stable, never used again for something else. */
  readonly code: string;
  readonly severity: Severity;
  readonly phase: 'structure' | 'query';
  /** Whether it looks at conditions alone, so that it looks at the filters of exclusions files too. */
  readonly looksAtConditions?: true;
  /** One sentence for lists of checks. */
  readonly summary: string;
  /** Why it matters and what to do: a paragraph of Markdown for the reference. */
  readonly explanation: string;
  find(context: CheckContext): Iterable<Finding<Data>>;
  fix?(finding: Finding<Data>, context: CheckContext): readonly Fix[];
}
