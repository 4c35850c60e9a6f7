import type { Token } from './createTokenizer';

const embedded = 'meta.embedded.block.kusto';

/**
 * A text for a snapshot: below each line its pieces of KQL with their innermost scopes. White space
 * is left out, and what is not KQL counts as `yaml`, so that every YAML grammar has to yield the same.
 */
export function showTokens(text: string, tokens: readonly Token[]): string {
  const lines = text.split('\n').map((source, line) => {
    const pieces = tokens.filter((token) => token.line === line && token.text.trim() !== '');
    return [source, ...mergePieces(pieces).map((piece) => `        ${piece}`)].join('\n');
  });
  return lines.join('\n');
}

/** Neighbours that look the same are one. */
function mergePieces(tokens: readonly Token[]): string[] {
  const pieces: { text: string; name: string }[] = [];
  for (const { text, scopes } of tokens) {
    const name = toName(scopes);
    const last = pieces.at(-1);
    if (last?.name === name) {
      last.text += text;
    } else {
      pieces.push({ text, name });
    }
  }
  return pieces.map(({ text, name }) => `${name}: ${text.trim()}`);
}

function toName(scopes: string): string {
  const innermost = scopes.split(' ').at(-1) ?? '';
  return scopes.includes(embedded) ? innermost.replace(/\.kusto$/, '') : 'yaml';
}
