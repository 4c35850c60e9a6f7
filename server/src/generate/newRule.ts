import type { ConnectorLines, EntityLines } from '../rule/fieldLines';

/** What a new rule file is written from; `renderRule` gives it its form. */
export interface NewRule {
  /** In lower case. */
  readonly id: string;
  readonly name: string;
  /** Sentences, one line each. */
  readonly description: readonly string[];
  readonly connectors: readonly ConnectorLines[];
  readonly tactics: readonly string[];
  readonly techniques: readonly string[];
  /** Laid out, with `\n` at line ends. */
  readonly query: string;
  readonly entities: readonly EntityLines[];
  readonly version: string;
}
