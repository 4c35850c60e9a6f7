import type { KqlEngine, KqlScope } from '../../kql/kqlEngine';
import { hasSign, readRootKeys } from '../../rule/isRule';
import { parseYaml } from '../../yaml/parseYaml';
import { findRootField } from './articleMarks';
import { createQueryStartTest } from './createQueryStartTest';
import { createQueryFinder, type FoundQuery, type QueryFinder } from './queryFinder';
import { readArticleLines } from './readArticleLines';
import { readFlatRule } from './readFlatRule';
import { readIndentedRule } from './readIndentedRule';
import { readScenario, type Scenario } from './readScenario';
import type { RuleReading } from './ruleReading';
import { findScenarioLine } from './scenarioMarks';
import { takeQuery } from './takeQuery';

/** What an article is made of, in its order. */
export type ArticlePart =
  /** A rule as YAML; it may lack its query, when the article shows that elsewhere. */
  | { readonly kind: 'rule'; readonly text: string }
  | { readonly kind: 'query'; readonly text: string }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'prose'; readonly text: string };

/** What the parts of an article are told by. */
export interface ArticleLanguage {
  readonly engine: KqlEngine;
  readonly scope: KqlScope;
}

/** Each line that may begin a rule or a query costs time; pages have some dozens of them. */
const mostAttempts = 200;

/**
 * Takes the text of a published detection apart, as it was copied from a web page: prose, rules with
 * or without their indentation, queries, and scenarios in which a finding is harmless.
 */
export function readArticle(text: string, language: ArticleLanguage): ArticlePart[] {
  const lines = readArticleLines(text);
  const finder = createQueryFinder(language.engine);
  const mayStartQuery = createQueryStartTest(language.scope.schema);
  const parts: ArticlePart[] = [];
  let index = 0;
  let attempts = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const mayBeRule = findRootField(line) !== undefined;
    const mayBeQuery = mayStartQuery(line, lines[index + 1] ?? '');
    attempts += mayBeRule || mayBeQuery ? 1 : 0;
    const isTried = attempts <= mostAttempts;
    const rule = isTried && mayBeRule ? findRule(lines, index, finder) : undefined;
    const query =
      isTried && mayBeQuery && !rule ? findPipeline(lines, index, finder, language) : undefined;
    if (rule) {
      parts.push({ kind: 'rule', text: rule.text });
      index = rule.end;
    } else if (query) {
      parts.push({ kind: 'query', text: query.text });
      index = query.end;
    } else if (findScenarioLine(line)?.part === 'scenario') {
      const { scenario, end } = readScenario(lines, index);
      parts.push({ kind: 'scenario', scenario });
      index = end;
    } else {
      parts.push({ kind: 'prose', text: line.trim() });
      index++;
    }
  }
  return parts;
}

/** YAML that would be a rule, were it not for what the article shows elsewhere or the author left out. */
function findRule(
  lines: readonly string[],
  start: number,
  finder: QueryFinder,
): RuleReading | undefined {
  const indented = readIndentedRule(lines, start, finder);
  if (indented) {
    return indented;
  }
  const flat = readFlatRule(lines, start, finder);
  const keys = new Set(
    parseYaml(flat.text).documents.flatMap((document) => [...readRootKeys(document)]),
  );
  return hasSign(keys) || (keys.has('query') && keys.size > 1) ? flat : undefined;
}

/** A table's name alone is a query too, so one that stands for itself has to do something with the rows. */
function findPipeline(
  lines: readonly string[],
  start: number,
  finder: QueryFinder,
  { engine, scope }: ArticleLanguage,
): FoundQuery | undefined {
  const found = finder.findAt(lines, start) && takeQuery(lines, start, finder);
  const isPipeline =
    found &&
    engine
      .outline(found.text, scope)
      .some(({ kind, operators }) => kind === 'expression' && operators.length > 0);
  return isPipeline ? found : undefined;
}
