import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IOnigLib, parseRawGrammar, Registry } from 'vscode-textmate';

/** The text of one token with its scopes, outermost first, as one string. */
export interface Token {
  readonly text: string;
  readonly scopes: string;
}

export type Tokenize = (text: string) => Token[];

interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

/**
 * Tokenises as VS Code does: with the grammars that the manifests in `extensionFolders` contribute,
 * injections included.
 */
export async function createTokenizer(
  rootScope: string,
  extensionFolders: readonly string[],
): Promise<Tokenize> {
  const contributions = extensionFolders.flatMap(readContributions);
  const registry = new Registry({
    onigLib: loadOniguruma(),
    loadGrammar: async (scope) => {
      const found = contributions.find(({ scopeName }) => scopeName === scope);
      return found ? parseRawGrammar(readFileSync(found.path, 'utf8'), found.path) : null;
    },
    getInjections: (scope) =>
      contributions.filter(({ injectTo }) => injectTo?.includes(scope)).map((c) => c.scopeName),
  });
  const grammar = await registry.loadGrammar(rootScope);
  if (!grammar) {
    throw new Error(`No manifest contributes a grammar for ${rootScope}.`);
  }
  return (text) => tokenizeLines(grammar, text.split('\n'));
}

function readContributions(folder: string): GrammarContribution[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const grammars: readonly GrammarContribution[] = manifest.contributes.grammars;
  return grammars.map((grammar) => ({ ...grammar, path: join(folder, grammar.path) }));
}

function tokenizeLines(grammar: IGrammar, lines: readonly string[]): Token[] {
  let stack = INITIAL;
  return lines.flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.join(' '),
    }));
  });
}

async function loadOniguruma(): Promise<IOnigLib> {
  const folder = dirname(createRequire(import.meta.url).resolve('vscode-oniguruma'));
  await loadWASM(readFileSync(join(folder, 'onig.wasm')));
  return {
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  };
}
