import { getStatementEnd } from './kustoPlacedTokens';
import { kusto } from './kustoRuntime';
import type { KustoSlipFinder } from './kustoSlip';

const { SyntaxKind } = kusto.Syntax;

const blankLine = /\n[ \t]*\r?\n/;

/** A second query behind a blank line, which is how portals part what is run one by one. */
export const findSecondQuery: KustoSlipFinder = (tokens, index, text) => {
  const before = tokens[index - 1];
  const name = tokens[index];
  if (!before || name?.kind !== SyntaxKind.IdentifierToken) return undefined;
  const isPiped = tokens[index + 1]?.kind === SyntaxKind.BarToken;
  if (!isPiped || !blankLine.test(text.slice(before.end, name.start))) return undefined;
  const earlier = tokens.slice(0, index);
  const end = earlier.findLastIndex(({ kind }) => kind === SyntaxKind.SemicolonToken);
  const isBehindLet = earlier[end + 1]?.kind === SyntaxKind.LetKeyword;
  const semicolon = { span: { start: before.end, end: before.end }, newText: ';' };
  return {
    span: { start: name.start, end: name.end },
    message: isBehindLet
      ? 'A new statement begins here. End the "let" above with ";".'
      : 'Another query begins here, and a rule has one. Join both by "union", or make two rules of them.',
    repairs: isBehindLet ? [{ title: 'End the let with ;', edits: [semicolon] }] : [],
    stumble: { start: before.start, end: name.start },
    reach: { start: before.start, end: getStatementEnd(tokens, index) },
  };
};
