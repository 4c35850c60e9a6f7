import type { DurationLimits } from './durationLimits';
import type { RuleKind } from './ruleKind';

/** Who demands that a field be there: without `platform` fields a deployment fails, the rest is custom. */
export type Demand = 'platform' | 'guide' | 'azure-sentinel';

/** Lists of names that are data rather than part of the format. */
export type Vocabulary =
  | 'tactic'
  | 'technique'
  | 'connector'
  | 'table'
  | 'entity-type'
  | 'entity-identifier'
  | 'output-column'
  | 'check-code'
  | 'tool'
  | 'rule-pattern';

/** The most characters that a text may have, in UTF-16 code units, as .NET counts them. */
export interface TextLengths {
  /** Sentinel rejects analytics rules beyond it. */
  readonly platform: number;
  /** What the guides for published rules ask for, where that is less. */
  readonly guide?: number;
}

export type ValueType =
  | {
      readonly kind: 'text';
      readonly format?: 'guid' | 'duration' | 'version' | 'kql' | 'date';
      /** The only values that are accepted, exact in letter case. */
      readonly values?: readonly string[];
      /** The values are a custom, so that nothing rejects another. */
      readonly isCustom?: true;
      readonly vocabulary?: Vocabulary;
      readonly durations?: DurationLimits;
      readonly lengths?: TextLengths;
    }
  /** A whole number, within limits that are accepted themselves. */
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'list'; readonly item: ValueType }
  /** A mapping with the fields listed. */
  | { readonly kind: 'mapping'; readonly fields: readonly FieldSpec[] }
  /** A mapping whose keys the author chooses, among `keys` where there is such a list. */
  | { readonly kind: 'dictionary'; readonly value: ValueType; readonly keys?: Vocabulary }
  | { readonly kind: 'any' };

/** One field of a mapping; the catalogue of them feeds checks, completion and hover alike. */
export interface FieldSpec {
  readonly name: string;
  readonly type: ValueType;
  /** What the field is for, for a hover: one or two sentences of Markdown. */
  readonly summary: string;
  /** The kinds of rule that may have the field; absent for all. */
  readonly kinds?: readonly RuleKind[];
  /** By kind of rule; absent kinds may leave the field out. */
  readonly demands?: Partial<Readonly<Record<RuleKind, Demand>>>;
  /** In the files that configure us: without it the entry counts for nothing. */
  readonly required?: true;
  /** In the files that configure us: what holds where the field is absent, in a few words of Markdown. */
  readonly fallback?: string;
  /** The field with a value, as it stands in a file. */
  readonly example?: string;
}
