import { toLiteral } from '../../rule/fieldLines';
import { readRule } from '../../rule/readRule';
import type { Rule } from '../../rule/ruleModel';
import { applySpanEdits } from '../../text/spanEdit';
import { parseYaml } from '../../yaml/parseYaml';
import type { ArticlePart } from './readArticle';
import type { Scenario } from './readScenario';

/** A rule of an article, with the scenarios that the article tells of it. */
export interface ArticleRule {
  /** YAML with a query, which may lack other fields; undefined where the article shows a query alone. */
  readonly yaml: string | undefined;
  readonly query: string;
  readonly scenarios: readonly Scenario[];
}

interface Gathered {
  yaml: string | undefined;
  query: string;
  readonly scenarios: Scenario[];
}

/**
 * The rules of an article, each once: pages show a rule's query beside the rule as well, whole where
 * the rule lacks it or breaks off in it. A scenario belongs to the rule before it, and one that comes
 * before all rules to the first.
 */
export function gatherRules(parts: readonly ArticlePart[]): ArticleRule[] {
  const rules: Gathered[] = [];
  const early: Scenario[] = [];
  for (const part of parts) {
    if (part.kind === 'scenario') {
      (rules.at(-1)?.scenarios ?? early).push(part.scenario);
    } else if (part.kind !== 'prose') {
      const query = part.kind === 'query' ? part.text : (findQuery(part.text) ?? '');
      const yaml = part.kind === 'rule' ? part.text : undefined;
      addRule({ yaml, query, scenarios: [] }, rules);
    }
  }
  const complete = rules.filter(({ query }) => query.trim() !== '');
  complete[0]?.scenarios.unshift(...early);
  return complete.map(({ yaml, query, scenarios }) => ({
    yaml: yaml === undefined || findQuery(yaml) === query ? yaml : withQuery(yaml, query),
    query,
    scenarios,
  }));
}

/** Adds a rule, or what it knows more, to the one that it shows again. */
function addRule(added: Gathered, rules: Gathered[]): void {
  const same = rules.find(
    (rule) =>
      (rule.yaml === undefined || added.yaml === undefined) && isSameQuery(rule.query, added.query),
  );
  if (!same) {
    rules.push(added);
    return;
  }
  same.yaml ??= added.yaml;
  same.query = same.query.length < added.query.length ? added.query : same.query;
}

/** White space aside; one may end earlier. An absent query is the same as any. */
function isSameQuery(a: string, b: string): boolean {
  const [first, second] = [a, b].map((query) => query.replace(/\s+/g, ''));
  return first !== undefined && second !== undefined
    ? first.startsWith(second) || second.startsWith(first)
    : false;
}

function findQuery(yaml: string): string | undefined {
  return readDraft(yaml)?.query?.text;
}

function readDraft(yaml: string): Rule | undefined {
  const [document] = parseYaml(yaml).documents;
  return document && readRule(yaml, document, 0);
}

function withQuery(yaml: string, query: string): string {
  const lines = toLiteral('query', query.split('\n')).join('\n');
  const entry = readDraft(yaml)?.findEntry('query');
  return entry
    ? applySpanEdits(yaml, [{ span: entry.span, newText: lines }])
    : `${yaml.trimEnd()}\n${lines}\n`;
}
