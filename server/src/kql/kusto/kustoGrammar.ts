import type { KustoGrammar } from './kustoLanguage';
import { kusto } from './kustoRuntime';

const { QueryGrammar } = kusto.Parsing;

let grammar: KustoGrammar | undefined;

/**
 * Keeps the engine from building its grammar before it is needed. Every parse asks for it, and it
 * takes four times as long as all the rest of the first analysis, but only completion and very deep
 * queries read it. What the engine keeps is a stand-in that has the grammar built at the first question.
 */
export function deferGrammar(): void {
  QueryGrammar.s_currentGrammar = {
    Options: { EqualExceptForParseKind: () => true },
    Grammar: new Proxy<KustoGrammar>({} as KustoGrammar, {
      get: (_, name) =>
        name === 'QueryBlock' && grammar === undefined ? null : Reflect.get(buildGrammar(), name),
    }),
  };
}

/** Has queries that are parsed from now on carry the grammar. */
export function buildGrammar(): KustoGrammar {
  grammar ??= new QueryGrammar(kusto.ParseOptions.Default.WithAlwaysProduceEndTokens(true));
  return grammar;
}
