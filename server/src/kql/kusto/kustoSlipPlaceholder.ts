import { getOperatorStart, getStatementEnd } from './kustoPlacedTokens';
import type { KustoSlipFinder } from './kustoSlip';

/** Of the forms `%%NAME%%`, `{{name}}` and `<your domain>`, none begins an expression. */
const placeholder = /^(?:%%\w+%%|\{\{\s*\w+\s*\}\}|<[A-Za-z][\w -]*>)/;

/** A place in the query that was to be filled in, outside any quotes. */
export const findBarePlaceholder: KustoSlipFinder = (tokens, index, text) => {
  const token = tokens[index];
  if (!token || !/^[%{<]/.test(token.text)) return undefined;
  const found = placeholder.exec(text.slice(token.start, token.start + 100))?.[0];
  if (found === undefined) return undefined;
  return {
    span: { start: token.start, end: token.start + found.length },
    message: `"${found}" is a placeholder that nothing replaces. Write what it stands for.`,
    repairs: [],
    reach: { start: getOperatorStart(tokens, index), end: getStatementEnd(tokens, index) },
  };
};
