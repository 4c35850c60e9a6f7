import type { KqlSchema } from '../../kql/kqlSchema';

/** What a statement begins with that begins with no table and no function. */
const openings = new Set([
  'let',
  'declare',
  'set',
  'union',
  'search',
  'find',
  'print',
  'range',
  'datatable',
  'externaldata',
  'materialize',
]);

/** Tells where a query may begin; whether it does, the parser decides. */
export type QueryStartTest = (line: string, nextLine: string) => boolean;

/**
 * A line may begin a query that begins with a comment, a word that statements begin with, a table or
 * function of the schema, or any name that a pipe follows, for there are custom tables.
 */
export function createQueryStartTest({ tables, functions }: KqlSchema): QueryStartTest {
  const names = new Set([...tables, ...functions].map(({ name }) => name));
  return (line, nextLine) => {
    const text = line.trimStart();
    const [word = ''] = /^[\w()]+/.exec(text) ?? [];
    const name = word.replace(/^\(+/, '').replace(/\(.*/, '');
    const rest = text.slice(word.length).trim();
    const hasPipe = rest.startsWith('|') || (rest === '' && nextLine.trimStart().startsWith('|'));
    return (
      text.startsWith('//') || openings.has(name) || names.has(name) || (word !== '' && hasPipe)
    );
  };
}
