import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
} from 'vscode-languageserver-types';
import { findIndicatorKind } from '../../catalog/findIndicatorKind';
import { type Comparison, getComparison, isCovered } from '../../catalog/indicatorValues';
import type { KqlStringComparison } from '../../kql/kqlComparisons';
import { encodeStringContent } from '../../kql/stringLiteral';
import { findRuleSubject } from '../../rule/detectionKinds';
import type { Rule } from '../../rule/ruleModel';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import type { QueryPlace } from '../findQueryAt';
import { toRange } from '../toDiagnostic';
import { toCompletionData } from './completionData';
import { chooseIndicators } from './indicatorChoices';

/** Values that fit inside the string under the caret: indicators of the catalogue, or the column's known values. */
export function completeIndicators(
  comparison: KqlStringComparison,
  { region: { sourceMap }, rule }: QueryPlace,
  { document }: Analysis,
  environment: Environment,
): CompletionList {
  const { content, quote, siblings } = comparison;
  const start = sourceMap.toHostOffset(content.start);
  const range = toRange({ start, end: sourceMap.toHostOffset(content.end) }, document);
  const how = getComparison(comparison.operator);
  if (how === 'pattern') {
    return { isIncomplete: false, items: [] };
  }
  const present = new Set(siblings.map((value) => value.toLowerCase()));
  const items = listItems(comparison, how, rule, document.uri, environment)
    .filter(({ label }) => !present.has(label.toLowerCase()))
    .filter(({ label }) => !siblings.some((other) => isCovered(label, other, how)))
    .map((item) => {
      const newText = sourceMap.encode(encodeStringContent(item.label, quote));
      const filterText = [newText, item.filterText ?? ''].join(' ').trim();
      return { ...item, filterText, textEdit: { range, newText } };
    });
  return { isIncomplete: false, items };
}

function listItems(
  { column, tables }: KqlStringComparison,
  how: Comparison,
  rule: Rule,
  uri: string,
  { catalog, schema, settings }: Environment,
): CompletionItem[] {
  const kind = findIndicatorKind(column);
  if (kind === undefined) {
    const owners = schema.tables.filter(({ name }) => tables.length === 0 || tables.includes(name));
    const columns = owners.flatMap(({ columns }) => columns.filter(({ name }) => name === column));
    const known = new Set(columns.flatMap(({ values = [] }) => values));
    return [...known].map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
  }
  if (!settings.completeFromCatalog) {
    return [];
  }
  const subject = findRuleSubject(rule.name?.value ?? '')?.tool;
  return chooseIndicators(catalog, kind, how, subject).map(({ value, tools, item }) => ({
    label: value,
    ...item,
    ...(tools[0] && { data: toCompletionData({ kind: 'tool', id: tools[0].id }, { uri }) }),
  }));
}
