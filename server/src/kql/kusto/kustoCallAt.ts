import { findOpenCalls, type OpenCall, type PlacedToken } from '../findOpenCalls';
import { toArray } from './kustoInterop';
import { lex } from './kustoLexer';
import { getNames, isDeclaration } from './kustoNameNodes';
import { kusto } from './kustoRuntime';
import { findAncestor, isNameReference } from './kustoTree';
import type { KustoCode, KustoFunction, KustoSignature, KustoSymbol } from './kustoTypes';

export interface KustoCall extends OpenCall {
  readonly fn: KustoFunction;
  /** The way to call it that fits the arguments as far as they are written. */
  readonly signature: KustoSignature | undefined;
}

/** The innermost call of a known function between whose parentheses the caret stands. */
export function findCallAt(code: KustoCode, offset: number): KustoCall | undefined {
  for (const call of findOpenCalls(getPlacedTokens(code.Text), offset)) {
    const token = code.Syntax.GetTokenAt(call.name.start);
    const reference = findAncestor(token, isNameReference);
    const fn = toFunction(reference?.ReferencedSymbol) ?? findFunctionByName(code, call);
    const signature = reference?.Parent?.ReferencedSignature ?? undefined;
    if (fn) return { ...call, fn, signature };
  }
  return undefined;
}

function getPlacedTokens(text: string): PlacedToken[] {
  let end = 0;
  return lex(text).map(({ Text, Trivia, Length }) => {
    end += Length;
    return { text: Text, trivia: Trivia, start: end - Text.length };
  });
}

/** For text that the parser skips, in which nothing is bound. */
function findFunctionByName(code: KustoCode, call: OpenCall): KustoFunction | undefined {
  const { PlugIns, Functions, Aggregates, Database } = code.Globals;
  const declared = getNames(code)
    .filter(isDeclaration)
    .map((name) => name.ReferencedSymbol);
  const groups: readonly (readonly (KustoSymbol | null | undefined)[])[] =
    call.before === 'evaluate'
      ? [toArray(PlugIns)]
      : [declared, toArray(Functions), toArray(Aggregates), toArray(Database.Members)];
  const { text } = call.name;
  return toFunction(groups.flat().find((symbol) => symbol?.Name === text && toFunction(symbol)));
}

function toFunction(symbol: KustoSymbol | null | undefined): KustoFunction | undefined {
  const isFunction = symbol?.Kind === kusto.Symbols.SymbolKind.Function;
  return isFunction ? (symbol as KustoFunction) : undefined;
}
