import type { KqlSymbolKind } from '../kqlSymbol';
import type { KqlToken, KqlTokenKind } from '../kqlToken';
import { toArray } from './kustoInterop';
import { isName } from './kustoNameNodes';
import { kusto } from './kustoRuntime';
import { findSymbolKind } from './kustoSymbolKinds';
import { findAncestor, getSpan } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { ClassificationKind } = kusto.Editor;
const { SyntaxKind } = kusto.Syntax;

const kinds = new Map<number, KqlTokenKind>([
  [ClassificationKind.Comment, 'comment'],
  [ClassificationKind.StringLiteral, 'string'],
  [ClassificationKind.Literal, 'number'],
  [ClassificationKind.Type, 'type'],
  [ClassificationKind.Column, 'column'],
  [ClassificationKind.Table, 'table'],
  [ClassificationKind.MaterializedView, 'table'],
  [ClassificationKind.Function, 'function'],
  [ClassificationKind.Parameter, 'parameter'],
  [ClassificationKind.SignatureParameter, 'parameter'],
  [ClassificationKind.ClientParameter, 'parameter'],
  [ClassificationKind.Variable, 'variable'],
  [ClassificationKind.ScalarOperator, 'operator'],
  [ClassificationKind.MathOperator, 'operator'],
  [ClassificationKind.QueryOperator, 'keyword'],
  [ClassificationKind.Keyword, 'keyword'],
  [ClassificationKind.QueryParameter, 'option'],
  [ClassificationKind.Option, 'option'],
]);

const nameKinds: Partial<Record<KqlSymbolKind, KqlTokenKind>> = {
  column: 'column',
  table: 'table',
  function: 'function',
  variable: 'variable',
  parameter: 'parameter',
};

/** The coloured pieces of the query in the order of the text; brackets, commas and unknown names are none. */
export function getTokens(code: KustoCode): KqlToken[] {
  const service = new kusto.Editor.KustoCodeService.ctor(code);
  const { Classifications } = service.GetClassifications(0, code.Text.length);
  return toArray(Classifications).flatMap(({ Kind, Start: start, End: end }) => {
    const kind = kinds.get(Kind);
    if (kind === undefined || start === end) return [];
    return refine({ kind, span: { start, end } }, code.Syntax.GetTokenAt(start)) ?? [];
  });
}

/** Where what the engine says of a piece is not what its reader sees in it. */
function refine(token: KqlToken, element: KustoElement | null): KqlToken | undefined {
  const { kind, span } = token;
  if (kind === 'string') return findBracketedName(element) ?? token;
  if (kind === 'number') return isWordLiteral(element) ? { kind: 'keyword', span } : token;
  if (kind === 'keyword') return isInfixOperator(element) ? { kind: 'operator', span } : token;
  return isUnknownName(element) ? undefined : token;
}

/** The engine gives a name that it does not know the kind of the call around it. */
function isUnknownName(element: KustoElement | null): boolean {
  const name = findAncestor(element, (node) => !node.IsToken && isName(node));
  const isOwn = name !== undefined && name.TextStart === element?.TextStart;
  return isOwn && !name.ReferencedSymbol;
}

/** `['user name']` is a name, brackets and all. */
function findBracketedName(literal: KustoElement | null): KqlToken | undefined {
  const isBracketed = literal?.Parent?.Parent?.Kind === SyntaxKind.BracketedName;
  const name = isBracketed ? findAncestor(literal, isName) : undefined;
  const symbolKind = name?.ReferencedSymbol && findSymbolKind(name.ReferencedSymbol);
  const kind = symbolKind && nameKinds[symbolKind];
  return name && kind ? { kind, span: getSpan(name) } : undefined;
}

/** `true`, `false` and `null` are words, unlike other literals. */
function isWordLiteral(token: KustoElement | null): boolean {
  return /^[a-z]+$/i.test(token?.Text ?? '');
}

/** To the engine, `in`, `has_any` and `between` are keywords, but `has` and `and` are operators. */
function isInfixOperator(token: KustoElement | null): boolean {
  const parent = token?.Parent;
  const { Operator } = kusto.Symbols.SymbolKind;
  return parent?.ReferencedSymbol?.Kind === Operator && parent.GetChild(1) === token;
}
