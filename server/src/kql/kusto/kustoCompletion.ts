import type { KqlCompletionItem, KqlCompletionList } from '../kqlCompletion';
import type { KqlType } from '../kqlSchema';
import type { KqlSymbolKind } from '../kqlSymbol';
import { maxQueryLength } from '../maxQueryLength';
import { createCompletionGlobals } from './kustoCompletionGlobals';
import { createMembersItems, expandStandIn } from './kustoCompletionMembers';
import { isTooExpansive } from './kustoExpansions';
import { buildGrammar } from './kustoGrammar';
import { toArray } from './kustoInterop';
import { lex } from './kustoLexer';
import { findTooDeepPlace } from './kustoLimits';
import { kusto } from './kustoRuntime';
import type { KustoScope } from './kustoScope';
import type { KustoCompletionItem } from './kustoServiceTypes';
import { toKqlType } from './kustoTypeNames';
import type { KustoCode } from './kustoTypes';

const { CompletionKind, CompletionOptions } = kusto.Editor;

/** Without the blank that the engine puts behind a word: typing goes on differently each time. */
const options = CompletionOptions.Default.WithAutoAppendWhitespace(false);

const kinds = new Map<number, KqlSymbolKind>([
  [CompletionKind.Column, 'column'],
  [CompletionKind.Table, 'table'],
  [CompletionKind.BuiltInFunction, 'function'],
  [CompletionKind.LocalFunction, 'function'],
  [CompletionKind.DatabaseFunction, 'function'],
  [CompletionKind.AggregateFunction, 'function'],
  [CompletionKind.Parameter, 'parameter'],
  [CompletionKind.Variable, 'variable'],
  [CompletionKind.ScalarInfix, 'operator'],
  [CompletionKind.QueryPrefix, 'keyword'],
  [CompletionKind.TabularPrefix, 'keyword'],
  [CompletionKind.TabularSuffix, 'keyword'],
  [CompletionKind.ScalarPrefix, 'keyword'],
  [CompletionKind.Keyword, 'keyword'],
  [CompletionKind.Syntax, 'keyword'],
  [CompletionKind.ScalarType, 'keyword'],
  [CompletionKind.Example, 'value'],
  [CompletionKind.RenderChart, 'value'],
  [CompletionKind.Option, 'value'],
]);

/** What may stand at the offset, the likeliest first; nothing inside strings and comments. */
export function complete(query: string, offset: number, scope: KustoScope): KqlCompletionList {
  const tokens = lex(query);
  if (query.length > maxQueryLength || findTooDeepPlace(tokens) || isTooExpansive(tokens)) {
    return { replace: { start: offset, end: offset }, items: [] };
  }
  buildGrammar();
  const globals = createCompletionGlobals(tokens, scope.world);
  const code = kusto.KustoCode.ParseAndAnalyze(query, globals);
  const service = new kusto.Editor.KustoCodeService.ctor(code);
  const { Items, EditStart, EditLength } = service.GetCompletionItems(offset, options);
  const members = createMembersItems(scope.schema.schema);
  const types = getColumnTypes(code, offset);
  const items = toArray(Items)
    .filter(({ Kind }) => Kind !== CompletionKind.Punctuation)
    .toSorted((a, b) => compareText(a.OrderText, b.OrderText))
    .flatMap((item) => expandStandIn(item.MatchText, members) ?? [toItem(item, types)]);
  return {
    replace: { start: EditStart, end: EditStart + EditLength },
    items: items
      .toSorted((a, b) => Number(isHidden(a)) - Number(isHidden(b)))
      .map((item, rank) => ({ ...item, rank })),
  };
}

type ColumnTypes = ReadonlyMap<string, KqlType>;

function getColumnTypes(code: KustoCode, offset: number): ColumnTypes {
  const columns = toArray(code.GetColumnsInScope(offset)?.Columns);
  return new Map(columns.map((column) => [column.Name, toKqlType(column.Type)]));
}

function toItem(item: KustoCompletionItem, types: ColumnTypes): Omit<KqlCompletionItem, 'rank'> {
  const label = item.MatchText || item.DisplayText;
  const type = item.Kind === CompletionKind.Column ? types.get(label) : undefined;
  return {
    label,
    kind: kinds.get(item.Kind) ?? 'other',
    ...(type && { type }),
    insertText: item.AfterText === '' ? item.BeforeText.trimEnd() : item.BeforeText,
    afterText: item.AfterText,
  };
}

/** Columns that every Log Analytics table has, such as `_ResourceId`, are seldom meant. */
function isHidden({ kind, label }: Omit<KqlCompletionItem, 'rank'>): boolean {
  return kind === 'column' && label.startsWith('_');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
