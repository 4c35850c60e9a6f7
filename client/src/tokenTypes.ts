import type { StaticFeature } from 'vscode-languageclient/node';
import type { SemanticTokenType } from '../../server/src/protocol/semanticTokensLegend';

/**
 * What only the server can tell of a query: which of its names are tables, columns, functions and
 * variables. Words, strings and numbers have finer colours from our grammar, which are there before
 * the server is. The manifest's `semanticTokenScopes` has each colour as the grammar does.
 */
export const serverTokenTypes: readonly SemanticTokenType[] = [
  'class',
  'property',
  'function',
  'variable',
  'parameter',
];

/** Has the server leave out the tokens of all other types. */
export const tokenTypesFeature: StaticFeature = {
  fillClientCapabilities({ textDocument }) {
    if (textDocument?.semanticTokens) {
      textDocument.semanticTokens.tokenTypes = [...serverTokenTypes];
    }
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};
