import type { KqlEngine, KqlScope } from '../kql/kqlEngine';
import type { KqlTable } from '../kql/kqlSchema';
import type { Scenario } from './article/readScenario';
import type { ExclusionDraft } from './exclusionDraft';
import { translateFilter } from './filter/translateFilter';

/** The rule that a scenario belongs to. */
export interface ScenarioRule {
  readonly id: string;
  /** What its query reads. */
  readonly tables: readonly KqlTable[];
}

/** A word that stands for one of the reader's own, such as `RMM_TOOL_NAME.exe`. */
const placeholder = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b[\w.]*/;

/**
 * The exclusion that a scenario of an article suggests. Its filter is what translates to the columns
 * of the rule's tables; the article's own words stand above it, for whoever judges.
 *
 * @param rule undefined where the scenario belongs to no rule: then nothing translates.
 */
export function createScenarioExclusion(
  { title, description, filter, isCutOff }: Scenario,
  rule: ScenarioRule | undefined,
  kql: { readonly engine: KqlEngine; readonly scope: KqlScope },
): ExclusionDraft {
  const tables = rule?.tables ?? [];
  const translated = filter === undefined ? undefined : translateFilter(filter, tables);
  const predicate = translated?.predicate;
  const sound = predicate !== undefined && binds(predicate, tables, kql) ? predicate : undefined;
  const blank = placeholder.exec(sound ?? '')?.[0];
  return {
    scenario: title,
    reason: description,
    rules: rule ? [rule.id] : [],
    filter: sound,
    comments: [
      ...(filter === undefined ? [] : [`The article says: ${filter}`]),
      ...(isCutOff ? [] : (translated?.missing ?? [])).map(({ words, reason }) =>
        words === filter ? reason : `Left away: ${words}. ${reason}`,
      ),
      ...(blank === undefined ? [] : [`Put a value of your own in place of ${blank}.`]),
      ...(isCutOff ? ['The article ends here, before it says what to leave out.'] : []),
    ],
  };
}

function binds(
  predicate: string,
  tables: readonly KqlTable[],
  { engine, scope }: { readonly engine: KqlEngine; readonly scope: KqlScope },
): boolean {
  return tables.every(
    ({ columns }) => engine.bindPredicate(predicate, columns, scope)?.mistakes.length === 0,
  );
}
