import type { Catalog, IndicatorKind, Tool } from '../catalog/catalog';
import { findIndicatorKind } from '../catalog/findIndicatorKind';
import type { KqlCondition, KqlTest } from '../kql/kqlCondition';
import type { ExclusionContext } from './exclusionCheck';
import { findRuleTools } from './findRuleTools';
import { isNegativeTest } from './isNegativeTest';

/** The first of the rules of which nothing is left, with the tool that it is about. */
export function findSilencedRule(
  condition: KqlCondition,
  { entry, rules }: ExclusionContext['exclusion'],
  { catalog }: ExclusionContext['environment'],
): { readonly rule: string; readonly tool: Tool } | undefined {
  if (entry.rules.length === 0) {
    return undefined;
  }
  const tools = findMeeting(condition, catalog);
  if (tools.size === 0) {
    return undefined;
  }
  for (const { name, uri } of rules) {
    const tool = findRuleTools({ name, uri }, catalog).find((each) => tools.has(each));
    if (tool) {
      return { rule: name ?? uri, tool };
    }
  }
  return undefined;
}

/** The tools that the condition asks for no more than. Hardly a condition has any, and of rules there may be thousands. */
function findMeeting(condition: KqlCondition, { tools }: Catalog): ReadonlySet<Tool> {
  return new Set(canBeMet(condition) ? tools.filter((tool) => isMetBy(condition, tool)) : []);
}

/** Whether it looks at nothing but columns that tell of tools. */
function canBeMet(condition: KqlCondition): boolean {
  switch (condition.kind) {
    case 'not':
      return false;
    case 'all':
      return condition.parts.every(canBeMet);
    case 'any':
      return condition.parts.some(canBeMet);
    case 'test':
      return findToldKind(condition) !== undefined;
  }
}

/** Whether the condition asks for nothing but what the tool is recognised by. */
function isMetBy(condition: KqlCondition, tool: Tool): boolean {
  switch (condition.kind) {
    case 'not':
      return false;
    case 'all':
      return condition.parts.every((part) => isMetBy(part, tool));
    case 'any':
      return condition.parts.some((part) => isMetBy(part, tool));
    case 'test': {
      const kind = findToldKind(condition);
      const values = kind ? tool[kind] : [];
      return condition.constants.some((constant) =>
        values.some(({ value }) => contains(value, constant)),
      );
    }
  }
}

/** What a test looks for in the one column that it looks at. */
function findToldKind(test: KqlTest): IndicatorKind | undefined {
  const [column = '', another] = test.columns;
  return another === undefined && !isNegativeTest(test) ? findIndicatorKind(column) : undefined;
}

function contains(value: string, part: string): boolean {
  return part.trim() !== '' && value.toLowerCase().includes(part.trim().toLowerCase());
}
