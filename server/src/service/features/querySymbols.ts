import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { KqlStatement } from '../../kql/kqlStatement';
import type { QueryRegion } from '../../rule/ruleModel';
import type { Span } from '../../text/span';
import { trimSpan } from '../../text/trimSpan';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { toRange } from '../toDiagnostic';
import { toExcerpt } from './toExcerpt';

/** The statements of a query, each with the operators of its pipeline below it. */
export function getQuerySymbols(
  region: QueryRegion,
  { engine, scope }: NonNullable<Environment['kql']>,
  { document }: Analysis,
): DocumentSymbol[] {
  const toHostRange = (span: Span) =>
    toRange(region.sourceMap.toHost(trimSpan(region.text, span)), document);

  function toStatementSymbol({ kind, name, nameSpan, span, operators }: KqlStatement) {
    return {
      name: toExcerpt(name) || toExcerpt(region.text.slice(span.start, span.end)) || 'statement',
      kind: kind === 'let' ? SymbolKind.Variable : SymbolKind.Class,
      range: toHostRange(span),
      selectionRange: toHostRange(nameSpan),
      children: operators.map(toOperatorSymbol),
    };
  }

  function toOperatorSymbol({ name, span }: KqlStatement['operators'][number]): DocumentSymbol {
    const text = region.text.slice(span.start, span.end);
    const range = toHostRange(span);
    return {
      name: toExcerpt(name) || 'operator',
      kind: SymbolKind.Operator,
      range,
      selectionRange: range,
      detail: toExcerpt(text.replace(/^\|/, '').trimStart().slice(name.length)),
    };
  }

  return engine.outline(region.text, scope).map(toStatementSymbol);
}
