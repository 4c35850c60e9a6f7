import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoLexicalToken } from './kustoTypes';

/** The tokens of a text, each with the white space and comments before it; never fails. */
export function lex(text: string): readonly KustoLexicalToken[] {
  return toArray(kusto.Parsing.TokenParser.ParseTokens(text, kusto.ParseOptions.Default));
}
