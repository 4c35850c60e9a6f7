import { readFileSync } from 'node:fs';

export interface Setting {
  readonly type: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly default: unknown;
  readonly scope: string;
}

/** What these tests look at in `package.json`. */
export interface Manifest {
  readonly main: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string }[];
    readonly menus: Readonly<Record<string, readonly { command: string; when: string }[]>>;
    readonly languages: readonly { id: string; configuration: string }[];
    readonly grammars: readonly { scopeName: string; path: string }[];
    readonly semanticTokenScopes: readonly {
      language: string;
      scopes: Readonly<Record<string, readonly string[]>>;
    }[];
    readonly configurationDefaults: Readonly<Record<string, object>>;
    readonly snippets: readonly { language: string; path: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

export function readManifest(): Manifest {
  return JSON.parse(readFileSync('package.json', 'utf8'));
}
