/** What the files of a folder may import, beside each other. */
export interface Room {
  readonly rooms: readonly string[];
  /** Packages; `node` stands for Node's own modules. */
  readonly packages: readonly string[];
}

const core = ['attack', 'catalog', 'checks', 'config', 'connectors', 'kql', 'rule', 'text', 'yaml'];
const lspTypes = ['vscode-languageserver-textdocument', 'vscode-languageserver-types'];

/**
 * The table of ARCHITECTURE.md, by folder of `server/src`; `client` is `client/src`. Layers look
 * one way: the core knows neither files nor connections, and only the client knows VS Code.
 */
export const rooms: Readonly<Record<string, Room>> = {
  protocol: { rooms: [], packages: [] },
  text: { rooms: [], packages: ['fastest-levenshtein'] },
  attack: { rooms: [], packages: [] },
  connectors: { rooms: [], packages: [] },
  catalog: { rooms: [], packages: ['fastest-levenshtein'] },
  yaml: { rooms: ['text'], packages: ['js-yaml'] },
  rule: { rooms: ['text', 'yaml'], packages: [] },
  kql: { rooms: ['text'], packages: ['@kusto/language-service-next'] },
  config: { rooms: ['catalog', 'kql', 'rule', 'text', 'yaml'], packages: [] },
  checks: {
    rooms: ['attack', 'catalog', 'config', 'connectors', 'kql', 'protocol', 'rule', 'text', 'yaml'],
    packages: [],
  },
  generate: { rooms: ['catalog', 'kql', 'rule', 'text', 'yaml'], packages: [] },
  service: { rooms: [...core, 'generate', 'protocol'], packages: lspTypes },
  workspace: {
    rooms: [...core, 'generate', 'protocol', 'service'],
    packages: ['node', 'ignore', ...lspTypes],
  },
  lsp: {
    rooms: ['generate', 'kql', 'protocol', 'service', 'text', 'workspace'],
    packages: ['node', 'vscode-languageserver', ...lspTypes],
  },
  cli: {
    rooms: ['catalog', 'generate', 'kql', 'protocol', 'rule', 'service', 'text', 'workspace'],
    packages: ['node', 'sarif', ...lspTypes],
  },
  client: { rooms: ['protocol'], packages: ['node', 'vscode', 'vscode-languageclient'] },
};

/** Packages that one file alone may name, so that what it wraps can be replaced. */
export const wrappedPackages: Readonly<Record<string, string>> = {
  '@kusto/language-service-next': 'server/src/kql/kusto/kustoRuntime.ts',
};
