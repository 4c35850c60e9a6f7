/**
 * What semantic tokens are numbered by: standard LSP types, so that every theme colours them.
 * There are no modifiers.
 */
export const semanticTokensLegend = {
  tokenTypes: [
    'comment',
    'string',
    'number',
    'keyword',
    'operator',
    'function',
    'class',
    'property',
    'variable',
    'parameter',
    'type',
  ],
  tokenModifiers: [],
} as const satisfies {
  readonly tokenTypes: readonly string[];
  readonly tokenModifiers: readonly string[];
};

export type SemanticTokenType = (typeof semanticTokensLegend.tokenTypes)[number];
