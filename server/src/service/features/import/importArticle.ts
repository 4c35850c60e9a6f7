import { gatherRules } from '../../../generate/article/gatherRules';
import { readArticle } from '../../../generate/article/readArticle';
import { createScenarioExclusion } from '../../../generate/createScenarioExclusion';
import type { ExclusionDraft } from '../../../generate/exclusionDraft';
import { renderExclusionsFile } from '../../../generate/renderExclusion';
import { toLiteral } from '../../../rule/fieldLines';
import type { Environment } from '../../environment';
import type { Refusal } from '../../refusal';
import { describeArticle } from './describeArticle';
import { describeQuery } from './describeQuery';
import { finishRule, type ImportedRule } from './finishRule';

/** What an article was turned into. */
export interface ArticleImport {
  /** At least one. */
  readonly rules: readonly ImportedRule[];
  /** One for each scenario, in the order of the rules. */
  readonly drafts: readonly ExclusionDraft[];
  /** The text of an exclusions file with them; empty when there are none. */
  readonly exclusions: string;
}

export type ArticleImportResult = ArticleImport | Refusal;

/** In UTF-16 units. The text of the longest web pages is a tenth of it. */
const mostCharacters = 1_000_000;

/** Turns the text of a published detection, as it was copied from a web page, into rules and exclusions. */
export function importArticle(text: string, environment: Environment): ArticleImportResult {
  const { kql, schema } = environment;
  if (!kql) {
    return { refusal: 'Articles cannot be read without the KQL engine, which is not loaded.' };
  }
  if (text.length > mostCharacters) {
    return { refusal: 'The text is longer than 1 MB. Copy the part that shows the detection.' };
  }
  const parts = readArticle(text, kql);
  const description = describeArticle(parts);
  const gathered = gatherRules(parts);
  if (gathered.length === 0) {
    return { refusal: describeAbsence(parts.some(({ kind }) => kind === 'rule')) };
  }
  const rules: ImportedRule[] = [];
  const drafts: ExclusionDraft[] = [];
  for (const { yaml, query, scenarios } of gathered) {
    const rule = finishRule(
      yaml ?? toLiteral('query', query.split('\n')).join('\n'),
      describeQuery(query, description, environment),
      environment,
    );
    const tables = schema.tables.filter(({ name }) => rule.tables.includes(name));
    rules.push(rule);
    drafts.push(
      ...scenarios.map((scenario) =>
        createScenarioExclusion(scenario, { id: rule.id, tables }, kql),
      ),
    );
  }
  return { rules, drafts, exclusions: drafts.length === 0 ? '' : renderExclusionsFile(drafts) };
}

function describeAbsence(hasRule: boolean): string {
  return hasRule
    ? 'The text has the fields of a rule and no query that goes with them. Copy the page from its query on.'
    : 'The text holds no KQL query. Copy the part of the page that shows one, from its first line to its last.';
}
