import type { Tool } from '../../catalog/catalog';
import { findIndicatorKind } from '../../catalog/findIndicatorKind';
import { findIndicators } from '../../catalog/findIndicators';
import { getComparison } from '../../catalog/indicatorValues';
import { findRuleTools } from '../../checks/findRuleTools';
import type { KqlAnalysis } from '../../kql/kqlAnalysis';
import type { KqlColumnComparison } from '../../kql/kqlComparisons';
import {
  type DetectionKindId,
  detectionKinds,
  findFileSubject,
  findRuleSubject,
} from '../../rule/detectionKinds';
import type { IndexedRule } from '../../rule/ruleIndex';
import { getFileName } from '../../text/getFileName';
import type { Environment } from '../environment';

/** That a rule detects a tool, and how; without a kind where it does so in a way of its own. */
export interface Detection {
  readonly tool: Tool;
  readonly kind: DetectionKindId | undefined;
}

/**
 * The tools that a rule detects. What its name or its file's says counts; where they name no tool or
 * no kind, the query is looked at: the tables it reads, and the indicators that it looks for.
 */
export function findDetections(rule: IndexedRule, environment: Environment): Detection[] {
  const named = findRuleTools(rule, environment.catalog);
  const subject = findRuleSubject(rule.name ?? '') ?? findFileSubject(getFileName(rule.uri));
  if (named.length > 0) {
    const kinds = subject ? [subject.kind.id] : findTableKinds(analyze(rule, environment));
    const known: readonly Detection['kind'][] = kinds.length > 0 ? kinds : [undefined];
    return named.flatMap((tool) => known.map((kind) => ({ tool, kind })));
  }
  const candidates = environment.catalog.findSuspected(rule.query ?? '');
  return candidates.length > 0 ? findSoughtTools(candidates, analyze(rule, environment)) : [];
}

/** Characters. What is longer could hold everything up for seconds, and Sentinel takes no more. */
const longestQuery = 10_000;

function analyze({ query }: IndexedRule, { kql }: Environment): KqlAnalysis | undefined {
  return query === undefined || query.length > longestQuery
    ? undefined
    : kql?.engine.analyze(query, kql.scope);
}

function findTableKinds(analysis: KqlAnalysis | undefined): DetectionKindId[] {
  const tables = (analysis?.references ?? []).map(({ name }) => name);
  return detectionKinds.filter(({ table }) => tables.includes(table)).map(({ id }) => id);
}

/** Those of the candidates that some comparison is met by; one that leaves rows out seeks nothing. */
function findSoughtTools(
  candidates: readonly Tool[],
  analysis: KqlAnalysis | undefined,
): Detection[] {
  const found = new Map<string, Detection>();
  for (const comparison of analysis?.comparisons ?? []) {
    const kind = findKind(comparison);
    for (const tool of findComparedTools(candidates, comparison)) {
      found.set(`${tool.id} ${kind}`, { tool, kind });
    }
  }
  return [...found.values()];
}

function findComparedTools(
  candidates: readonly Tool[],
  { column, operator, isNegated, literals }: KqlColumnComparison,
): Tool[] {
  const indicatorKind = findIndicatorKind(column);
  if (indicatorKind === undefined || isNegated) {
    return [];
  }
  return literals
    .flatMap(({ value }) =>
      findIndicators(candidates, indicatorKind, value, getComparison(operator)),
    )
    .filter(({ indicator }) => !indicator.broad)
    .map(({ tool }) => tool);
}

/**
 * By the table that is read. Other tables of Defender XDR hold events of other kinds; elsewhere, such
 * as in tables of firewalls, the column tells.
 */
function findKind({ column, tables }: KqlColumnComparison): DetectionKindId | undefined {
  const own = detectionKinds.find(({ table }) => tables.includes(table));
  if (own || tables.some((table) => table.startsWith('Device'))) {
    return own?.id;
  }
  switch (findIndicatorKind(column)) {
    case 'signers':
      return 'file-signature';
    case 'domains':
      return 'network-connection';
    default:
      return 'process-creation';
  }
}
