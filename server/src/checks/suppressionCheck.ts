import type { Check, Finding, Fix } from './check';
import type { SuppressionUse } from './suppressionUse';

/** What a check of suppression comments may look at. Offsets are UTF-16 and zero-based, in the whole file. */
export interface SuppressionContext {
  readonly text: string;
  /** The comments of the file that are written in our own words. */
  readonly comments: readonly SuppressionUse[];
  /** Every code that a comment may name. */
  readonly knownCodes: readonly string[];
}

/** One validation of a file's suppression comments, made when all others are. It never throws for user input. */
export interface SuppressionCheck<Data = unknown>
  extends Pick<Check, 'code' | 'severity' | 'phase' | 'summary' | 'explanation'> {
  readonly about: 'suppression';
  find(context: SuppressionContext): Iterable<Finding<Data>>;
  fix(finding: Finding<Data>, context: SuppressionContext): readonly Fix[];
}
