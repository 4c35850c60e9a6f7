import type { Profile, Severity } from '../checks/check';
import { defaultFileNamePattern } from '../generate/createFileName';
import type { Target } from '../kql/kqlSchema';
import { createRuleName } from '../rule/detectionKinds';

export { profiles, targets } from '../config/workspaceConfig';
export type { Profile, Severity };

/** What applies to one file: the configuration file's values with the editor's or command line's over them. */
export interface Settings {
  readonly target: Target;
  readonly profile: Profile;
  /** The window of generated queries, as a KQL timespan such as `5d`. */
  readonly lookback: string;
  /** Severity by check code; `off` silences the check. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
  /** Ids or names of the tools that this organisation allows. */
  readonly sanctioned: readonly string[];
  /** Whether completion offers what the catalogue knows inside strings. A matter of taste, so editors alone set it. */
  readonly completeFromCatalog: boolean;
  /** How new rules are called, with the places `{tool}` and `{kind}`; editors alone set it, as the next. */
  readonly ruleNamePattern: string;
  /** How their files are called; besides, it may have the place `{suffix}`. */
  readonly ruleFileNamePattern: string;
}

export const defaultSettings: Settings = {
  target: 'auto',
  profile: 'default',
  lookback: '5d',
  checks: {},
  sanctioned: [],
  completeFromCatalog: true,
  ruleNamePattern: createRuleName('{tool}', '{kind}'),
  ruleFileNamePattern: defaultFileNamePattern,
};
