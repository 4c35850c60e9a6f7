import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installCodeServer, vscodeFolder } from '../../scripts/vscode/installCodeServer.mjs';

/** A grammar as a manifest names it, with the path of its file. */
export interface GrammarContribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

/** Our own grammars. */
export const ownGrammars = readContributions('.');

/**
 * The YAML grammars that ours has to get along with: the one that VS Code brings, and the one that
 * it brought until 2024 and that Red Hat's YAML extension puts in its place, which the npm package
 * tm-grammars carries.
 */
export const yamlGrammars: Readonly<Record<string, () => Promise<readonly GrammarContribution[]>>> =
  {
    'the YAML grammar of VS Code': async () => {
      await installCodeServer();
      return readContributions(join(vscodeFolder, 'extensions/yaml'));
    },
    "the YAML grammar of Red Hat's extension and of older VS Codes": async () => {
      const { resolve } = createRequire(import.meta.url);
      return [{ scopeName: 'source.yaml', path: resolve('tm-grammars/grammars/yaml.json') }];
    },
  };

function readContributions(folder: string): GrammarContribution[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const grammars: readonly GrammarContribution[] = manifest.contributes.grammars;
  return grammars.map((grammar) => ({ ...grammar, path: join(folder, grammar.path) }));
}
