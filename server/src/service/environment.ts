import type { Attack } from '../attack/attack';
import type { Catalog } from '../catalog/catalog';
import type { Connectors } from '../connectors/connectors';
import type { KqlEngine, KqlScope } from '../kql/kqlEngine';
import type { KqlSchema } from '../kql/kqlSchema';
import type { Settings } from './settings';

/** A rule of the workspace, as far as other files care. */
export interface IndexedRule {
  readonly uri: string;
  /** Which of the file's documents the rule is; zero-based. */
  readonly documentIndex: number;
  /** In lower case. */
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** The rules of a workspace, so that a file can be checked against its neighbours. */
export interface RuleIndex {
  /** Letter case does not matter. */
  findById(id: string): readonly IndexedRule[];
}

/**
 * What the features need from outside. Whoever composes the service builds one for each workspace
 * folder and keeps it until a setting or a configuration file changes; features only read it.
 */
export interface Environment {
  readonly settings: Settings;
  readonly attack: Attack;
  readonly connectors: Connectors;
  readonly catalog: Catalog;
  readonly schema: KqlSchema;
  /** Undefined while the engine loads, or when it cannot: then everything but KQL goes on. */
  readonly kql: { readonly engine: KqlEngine; readonly scope: KqlScope } | undefined;
  readonly index: RuleIndex;
}
