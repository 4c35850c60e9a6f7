import type { KqlDiagnosticKind } from '../kqlDiagnostic';

/** Codes below this are the parser's; those above come from binding names and types. */
const firstSemanticCode = 100;

/** Semantic codes that come of text that is not a query rather than of a query that is wrong. */
const syntaxCodes = new Set([
  'KS174',
  'KS175',
  'KS176',
  'KS198',
  'KS217',
  'KS228',
  'KS238',
  'KS246',
]);

const functionCodes = new Set(['KS122', 'KS123', 'KS124', 'KS143', 'KS211', 'KS237']);

const tableCodes = new Set(['KS204', 'KS209', 'KS210', 'KS248']);

/** A name of which the engine cannot say what it was to be; the place decides. */
export const unknownNameCode = 'KS142';

/** A name that is missing on one side of a join. */
const joinColumnCode = 'KS145';

/** A table that a fuzzy union may do without: no error, but a mention all the same. */
export const fuzzyNameCode = 'KS205';

export function toDiagnosticKind(code: string): KqlDiagnosticKind {
  if (functionCodes.has(code)) return 'unknown-function';
  if (tableCodes.has(code)) return 'unknown-table';
  if (code === joinColumnCode || code === unknownNameCode) return 'unknown-column';
  if (syntaxCodes.has(code) || Number(code.slice('KS'.length)) < firstSemanticCode) return 'syntax';
  return 'type';
}
