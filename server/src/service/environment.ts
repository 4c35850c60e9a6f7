import type { Attack } from '../attack/attack';
import type { Catalog } from '../catalog/catalog';
import type { FailedPattern } from '../config/withFailures';
import type { Connectors } from '../connectors/connectors';
import type { KqlEngine, KqlScope } from '../kql/kqlEngine';
import type { KqlSchema, Target } from '../kql/kqlSchema';
import type { EntityType } from '../rule/entityTypes';
import type { Exclusion } from '../rule/exclusion';
import type { RuleIndex } from '../rule/ruleIndex';
import type { Settings } from './settings';

export type { IndexedRule, RuleIndex } from '../rule/ruleIndex';

/**
 * What the features need from outside. Whoever composes the service builds one for each workspace
 * folder and keeps it until a setting or a configuration file changes; features only read it.
 */
export interface Environment {
  readonly settings: Settings;
  readonly attack: Attack;
  readonly connectors: Connectors;
  readonly catalog: Catalog;
  readonly entityTypes: readonly EntityType[];
  readonly schema: KqlSchema;
  /** Undefined while the engine loads, or when it cannot: then everything but KQL goes on. */
  readonly kql:
    | {
        readonly engine: KqlEngine;
        /** Of the configured target. */
        readonly scope: KqlScope;
        /** What queries for a target may name; made on first use and kept. */
        readonly getScope: (target: Target) => KqlScope;
      }
    | undefined;
  readonly index: RuleIndex;
  /** Those of all exclusion files of the workspace, in the order of the files. */
  readonly exclusions: readonly Exclusion[];
  /** Patterns of the configuration file that led to no file, or to one that cannot be read. */
  readonly failedPatterns: readonly FailedPattern[];
  /** The date where the user is, as `YYYY-MM-DD`; a clock is a thing from outside. */
  readonly getToday: () => string;
  /** A fresh GUID in lower case; chance is a thing from outside too. */
  readonly createGuid: () => string;
  /**
   * Told when a part of the service fails on some input, so that one defect costs one feature and
   * not the session. Tests throw from here.
   */
  readonly reportDefect: (part: string, error: unknown) => void;
}
