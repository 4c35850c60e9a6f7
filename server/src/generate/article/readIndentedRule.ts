import { readRules } from '../../rule/readRule';
import { parseYaml } from '../../yaml/parseYaml';
import { findFieldLine, findRootField, isFence } from './articleMarks';
import { listReadings } from './listReadings';
import type { QueryFinder } from './queryFinder';
import type { RuleReading } from './ruleReading';

/**
 * Reads YAML of a rule that is as its author wrote it, from line `start` on, which begins with a
 * field; undefined where the lines are no valid YAML, or no rule. All of it may be indented.
 */
export function readIndentedRule(
  lines: readonly string[],
  start: number,
  finder: QueryFinder,
): RuleReading | undefined {
  const column = getColumn(lines[start] ?? '');
  const end = findEnd(lines, start, column);
  const source = lines
    .slice(start, end)
    .map((line) => line.slice(Math.min(column, getColumn(line))))
    .join('\n');
  const rules = listReadings(`${source}\n`).filter((text) => findRuleQuery(text) !== undefined);
  const text =
    rules.find((rule) => parses(findRuleQuery(rule)?.split('\n') ?? [], finder)) ?? rules[0];
  return text === undefined ? undefined : { text, end };
}

/** The query of a text that is one rule without YAML problems. */
function findRuleQuery(text: string): string | undefined {
  const file = parseYaml(text);
  const [rule, ...others] = readRules(file);
  const isClean = file.documents.every(({ problems }) => problems.length === 0);
  const query = isClean && others.length === 0 ? rule?.query?.text : undefined;
  return query?.trim() === '' ? undefined : query;
}

function parses(query: readonly string[], finder: QueryFinder): boolean {
  const length = query.findLastIndex((line) => line.trim() !== '') + 1;
  return finder.findAt(query, 0)?.end === length;
}

/** More lines than published rules have. */
const mostLines = 1_000;

/** Behind the last line that may belong to a mapping at `column`; a field that comes again begins another rule. */
function findEnd(lines: readonly string[], start: number, column: number): number {
  const fields = new Set<string>();
  let end = start;
  for (let index = start; index < Math.min(lines.length, start + mostLines); index++) {
    const line = lines[index] ?? '';
    if (line !== '') {
      const field = getColumn(line) === column ? findRootField(line)?.key : undefined;
      if (isFence(line) || !belongs(line, column) || (field !== undefined && fields.has(field))) {
        break;
      }
      fields.add(field ?? '');
      end = index + 1;
    }
  }
  return end;
}

/** Fields that no rule has may stand among the others; prose with a colon begins with a capital. */
function belongs(line: string, column: number): boolean {
  const own = getColumn(line);
  if (own !== column) {
    return own > column;
  }
  const isOwnField = /^[a-z]/.test(findFieldLine(line)?.key ?? '');
  return isOwnField || findRootField(line) !== undefined || /^\s*(?:- |#)/.test(line);
}

function getColumn(line: string): number {
  return line.length - line.trimStart().length;
}
