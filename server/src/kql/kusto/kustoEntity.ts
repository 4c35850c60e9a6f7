import type { KqlEntity } from '../kqlSymbol';
import { findInvokeColumn } from './kustoInvoke';
import { findNameAt } from './kustoNameNodes';
import { getTables } from './kustoOrigins';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findSymbolKind } from './kustoSymbolKinds';
import { getSpan } from './kustoTree';
import { toKqlType } from './kustoTypeNames';
import type { KustoCode, KustoColumn, KustoElement, KustoSymbol } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** The thing under the caret: what a name means, or an operator. Nothing in comments, strings and white space. */
export function findEntity(
  code: KustoCode,
  offset: number,
  schema: KustoSchema,
): KqlEntity | undefined {
  const name = findNameAt(code, offset);
  const symbol = name && (name.ReferencedSymbol ?? findInvokeColumn(name));
  return name && symbol ? createNamed(name, symbol, code, schema) : findOperator(code, offset);
}

function createNamed(
  name: KustoElement,
  symbol: KustoSymbol,
  code: KustoCode,
  schema: KustoSchema,
): KqlEntity | undefined {
  const kind = findSymbolKind(symbol);
  if (kind === undefined) return undefined;
  const column = kind === 'column' ? (symbol as KustoColumn) : undefined;
  return {
    kind,
    name: symbol.Name,
    span: getSpan(name),
    ...(column && { type: toKqlType(column.Type) }),
    tables: column ? getTables([column], schema) : [],
    display: name.ReferencedSymbol
      ? getDisplay(code, name.TextStart)
      : `${symbol.Name}: ${column?.Type.Name}`,
  };
}

function findOperator(code: KustoCode, offset: number): KqlEntity | undefined {
  const token = code.Syntax.GetTokenAt(offset);
  const isWord = /^!?[a-z][\w-]*~?$/i.test(token?.Text ?? '');
  const isUnderCaret = token && token.TextStart <= offset && offset <= token.End;
  if (!token || !isUnderCaret || !isWord || token.Kind === SyntaxKind.IdentifierToken) {
    return undefined;
  }
  const display = getDisplay(code, token.TextStart);
  return {
    kind: 'operator',
    name: token.Text ?? '',
    span: getSpan(token),
    tables: [],
    display,
  };
}

/** The engine's own line on what stands there, such as `strlen(source): long`. */
function getDisplay(code: KustoCode, offset: number): string {
  return new kusto.Editor.KustoCodeService.ctor(code).GetQuickInfo(offset)?.Text?.trim() ?? '';
}
