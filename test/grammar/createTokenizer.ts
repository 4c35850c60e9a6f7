import { INITIAL } from 'vscode-textmate';
import { createRegistry, loadGrammar } from './createRegistry';
import type { GrammarContribution } from './grammarContributions';

export interface Token {
  /** Zero-based. */
  readonly line: number;
  readonly text: string;
  /** Outermost first, as one string. */
  readonly scopes: string;
}

export type Tokenize = (text: string) => Token[];

/** Tokenises as VS Code does with these grammars. */
export async function createTokenizer(
  rootScope: string,
  contributions: readonly GrammarContribution[],
): Promise<Tokenize> {
  const grammar = await loadGrammar(createRegistry(contributions), rootScope);
  return (text) => {
    let stack = INITIAL;
    return text.split('\n').flatMap((source, line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(source, stack);
      stack = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        line,
        text: source.slice(startIndex, endIndex),
        scopes: scopes.join(' '),
      }));
    });
  };
}
