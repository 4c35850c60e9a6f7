import type { BoundExclusion, FilterReader } from './bindExclusion';
import type { Check, CheckEnvironment, Finding } from './check';
import type { SuppressionCheck } from './suppressionCheck';

/** What a check of an exclusion may look at. Offsets are UTF-16 and zero-based, in the whole file. */
export interface ExclusionContext {
  readonly exclusion: BoundExclusion;
  readonly environment: CheckEnvironment & Pick<FilterReader, 'kql'>;
  /** As `YYYY-MM-DD`. */
  readonly today: string;
}

/** One validation of an entry of an exclusions file. It never throws for user input. */
export interface ExclusionCheck<Data = unknown>
  extends Pick<Check, 'code' | 'severity' | 'phase' | 'summary' | 'explanation'> {
  readonly about: 'exclusion';
  find(context: ExclusionContext): Iterable<Finding<Data>>;
  /** What an exclusion is about, only its author knows. */
  readonly fix?: never;
}

/** Everything that carries a code. */
export type AnyCheck = Check | ExclusionCheck | SuppressionCheck;

export function isRuleCheck(check: AnyCheck): check is Check {
  return !('about' in check);
}

export function isExclusionCheck(check: AnyCheck): check is ExclusionCheck {
  return 'about' in check && check.about === 'exclusion';
}
