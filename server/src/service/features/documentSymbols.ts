import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Rule } from '../../rule/ruleModel';
import { findKeyText } from '../../rule/walkFields';
import type { Span } from '../../text/span';
import { trimSpanEnd } from '../../text/trimSpan';
import type { YamlEntry, YamlNode } from '../../yaml/yamlTree';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findEngine } from '../findEngine';
import { toRange } from '../toDiagnostic';
import { getQuerySymbols } from './querySymbols';
import { toExcerpt } from './toExcerpt';

/** A symbol for each rule, its fields below it, and below `query` what the query is made of. */
export function getDocumentSymbols(analysis: Analysis, environment: Environment): DocumentSymbol[] {
  return analysis.rules.map((rule) => toRuleSymbol(rule, analysis, environment));
}

function toRuleSymbol(rule: Rule, analysis: Analysis, environment: Environment): DocumentSymbol {
  const title = [rule.name, rule.id].find((node) => node && node.value.trim() !== '');
  const { start } = rule.root.span;
  const symbol = createSymbol(analysis, {
    name: title?.value ?? '',
    kind: SymbolKind.Event,
    span: rule.root.span,
    nameSpan: title?.span ?? rule.root.entries[0]?.key.span ?? { start, end: start },
    detail: rule.kind === 'nrt' ? 'NRT' : rule.kind,
  });
  const children = rule.root.entries.map((entry) => {
    const isQuery = rule.query !== undefined && entry.value === rule.query.scalar;
    return isQuery
      ? toQuerySymbol(entry, rule, analysis, environment)
      : toEntrySymbol(entry, analysis);
  });
  return { ...symbol, children };
}

function toQuerySymbol(
  entry: YamlEntry,
  { query }: Rule,
  analysis: Analysis,
  environment: Environment,
): DocumentSymbol {
  const kql = findEngine(analysis, environment);
  const symbol = toFieldSymbol(entry, SymbolKind.Function, '', analysis);
  return query && kql ? { ...symbol, children: getQuerySymbols(query, kql, analysis) } : symbol;
}

function toEntrySymbol(entry: YamlEntry, analysis: Analysis): DocumentSymbol {
  const { value } = entry;
  switch (value.kind) {
    case 'mapping':
      return {
        ...toFieldSymbol(entry, SymbolKind.Object, '', analysis),
        children: value.entries.map((inner) => toEntrySymbol(inner, analysis)),
      };
    case 'sequence':
      return {
        ...toFieldSymbol(entry, SymbolKind.Array, describeWords(value.items), analysis),
        children: value.items.flatMap((item) => toItemSymbols(item, analysis)),
      };
    case 'scalar':
      return toFieldSymbol(entry, SymbolKind.Field, value.value, analysis);
    case 'alias':
      return toFieldSymbol(entry, SymbolKind.Field, `*${value.name}`, analysis);
  }
}

/** An item that is a mapping goes by its first value, such as an entity's type or a connector's id. */
function toItemSymbols(item: YamlNode, analysis: Analysis): DocumentSymbol[] {
  const first = item.kind === 'mapping' ? item.entries[0] : undefined;
  if (item.kind !== 'mapping' || !first) {
    return [];
  }
  const title = first.value.kind === 'scalar' ? first.value : undefined;
  const symbol = createSymbol(analysis, {
    name: title?.value ?? '',
    kind: SymbolKind.Object,
    span: item.span,
    nameSpan: title?.span ?? first.key.span,
    detail: '',
  });
  const children = item.entries.map((entry) => toEntrySymbol(entry, analysis));
  return [{ ...symbol, children }];
}

function toFieldSymbol(
  entry: YamlEntry,
  kind: SymbolKind,
  detail: string,
  analysis: Analysis,
): DocumentSymbol {
  const { key, span } = entry;
  return createSymbol(analysis, {
    name: findKeyText(entry) ?? '',
    kind,
    span,
    nameSpan: key.span,
    detail,
  });
}

function describeWords(items: readonly YamlNode[]): string {
  return items.flatMap((item) => (item.kind === 'scalar' ? [item.value] : [])).join(', ');
}

function createSymbol(
  { document }: Analysis,
  parts: {
    readonly name: string;
    readonly kind: SymbolKind;
    readonly span: Span;
    readonly nameSpan: Span;
    readonly detail: string;
  },
): DocumentSymbol {
  const text = document.getText();
  const nameSpan = trimSpanEnd(text, parts.nameSpan);
  const end = Math.max(trimSpanEnd(text, parts.span).end, nameSpan.end);
  return {
    name: toExcerpt(parts.name) || 'without a name',
    kind: parts.kind,
    range: toRange({ start: parts.span.start, end }, document),
    selectionRange: toRange(nameSpan, document),
    ...(parts.detail !== '' && { detail: toExcerpt(parts.detail) }),
  };
}
