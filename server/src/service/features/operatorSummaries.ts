const anyCase = 'Letter case does not matter.';
const sameCase = 'Letter case matters.';
const term =
  'A term ends at the ends of the text and at anything that is neither letter nor digit.';

/** What an operator of KQL does, in a sentence or two; undefined for one that explains itself. */
export function findOperatorSummary(name: string): string | undefined {
  const summary = summaries.get(name);
  const base = name.startsWith('!') ? summaries.get(name.slice(1)) : undefined;
  return base === undefined ? summary : `The opposite of \`${name.slice(1)}\`. ${base}`;
}

const summaries: ReadonlyMap<string, string> = new Map([
  ['has', `Whether the text holds this as a whole term. ${term} ${anyCase}`],
  ['has_cs', `Whether the text holds this as a whole term. ${term} ${sameCase}`],
  ['has_any', `Whether the text holds at least one of these as a whole term. ${term} ${anyCase}`],
  ['has_all', `Whether the text holds all of these as whole terms. ${term} ${anyCase}`],
  ['hasprefix', `Whether a term of the text begins with this. ${term} ${anyCase}`],
  ['hasprefix_cs', `Whether a term of the text begins with this. ${term} ${sameCase}`],
  ['hassuffix', `Whether a term of the text ends with this. ${term} ${anyCase}`],
  ['hassuffix_cs', `Whether a term of the text ends with this. ${term} ${sameCase}`],
  [
    'contains',
    `Whether the text holds this anywhere, inside words too. ${anyCase} Slower than \`has\`.`,
  ],
  [
    'contains_cs',
    `Whether the text holds this anywhere, inside words too. ${sameCase} Slower than \`has_cs\`.`,
  ],
  ['startswith', `Whether the text begins with this. ${anyCase}`],
  ['startswith_cs', `Whether the text begins with this. ${sameCase}`],
  ['endswith', `Whether the text ends with this. ${anyCase}`],
  ['endswith_cs', `Whether the text ends with this. ${sameCase}`],
  ['in', `Whether the value is one of these. ${sameCase}`],
  ['in~', `Whether the value is one of these. ${anyCase}`],
  ['between', 'Whether the value lies in the range, both ends included.'],
  ['and', 'True where both conditions are. Binds tighter than `or`.'],
  ['or', 'True where at least one of the conditions is. Binds less tightly than `and`.'],
  ['where', 'Keeps the rows for which the condition is true.'],
  ['extend', 'Adds columns, or gives those of the same name new values.'],
  ['project', 'Keeps these columns only, in this order; new ones may be computed.'],
  ['project-away', 'Drops these columns.'],
  ['project-keep', 'Keeps these columns only, in the order that they have.'],
  ['project-rename', 'Gives columns other names.'],
  ['project-reorder', 'Puts these columns first.'],
  ['summarize', 'Makes one row of each group. Columns that are not named are dropped.'],
  ['distinct', 'Keeps each combination of these columns once, and drops all other columns.'],
  [
    'join',
    'Puts rows of two tables together where the named columns are equal. Without `kind`, rows of the left side that have the same key count once only (`innerunique`).',
  ],
  ['lookup', 'Adds the columns of a small table where the named columns are equal.'],
  ['union', 'Puts the rows of several tables below each other.'],
  ['invoke', 'Hands the rows to a function as its first argument.'],
  ['evaluate', 'Hands the rows to a plugin.'],
  ['mv-expand', 'Makes a row of each element of an array or property bag.'],
  ['mv-apply', 'Runs a query over the elements of an array, row by row.'],
  ['parse', 'Takes texts apart by a pattern, and puts the parts into columns.'],
  ['take', 'Keeps this number of rows, whichever come first.'],
  ['limit', 'Keeps this number of rows, whichever come first.'],
  ['top', 'Keeps the first rows in the order of a column.'],
  ['sort', 'Puts rows in order; descending unless `asc` is said.'],
  ['order', 'Puts rows in order; descending unless `asc` is said.'],
  ['serialize', 'Fixes the order of rows, so that `prev()` and `next()` may be asked.'],
  ['let', 'Gives a value, a table or a function a name for the rest of the query.'],
]);
