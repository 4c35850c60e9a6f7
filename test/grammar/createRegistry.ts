import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, type IOnigLib, parseRawGrammar, Registry } from 'vscode-textmate';
import type { GrammarContribution } from './grammarContributions';

/** VS Code's own grammar engine over these grammars, injections included. */
export function createRegistry(contributions: readonly GrammarContribution[]): Registry {
  return new Registry({
    onigLib: loadOniguruma(),
    loadGrammar: async (scope) => {
      const found = contributions.find(({ scopeName }) => scopeName === scope);
      return found ? parseRawGrammar(readFileSync(found.path, 'utf8'), found.path) : null;
    },
    getInjections: (scope) =>
      contributions.filter(({ injectTo }) => injectTo?.includes(scope)).map((c) => c.scopeName),
  });
}

export async function loadGrammar(registry: Registry, scope: string): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) {
    throw new Error(`No manifest contributes a grammar for ${scope}.`);
  }
  return grammar;
}

async function loadOniguruma(): Promise<IOnigLib> {
  const folder = dirname(createRequire(import.meta.url).resolve('vscode-oniguruma'));
  await loadWASM(readFileSync(join(folder, 'onig.wasm')));
  return {
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  };
}
