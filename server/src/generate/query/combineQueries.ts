import { createLetNames } from './letNames';
import { mergeShapes, quoteText, type ShapedQuery } from './mergeShapes';
import { findShape } from './queryShape';
import type { QueryWorld } from './queryWorld';

/** A query that is ready to run, and the tool that it finds. */
export interface ToolQuery {
  readonly tool: string;
  readonly query: string;
}

export interface CombinedQuery {
  readonly query: string;
  /** How many of the queries share the read of a table with others, in how many reads. */
  readonly shared: { readonly queries: number; readonly reads: number };
}

/** So many conditions are asked of a row at once; functions of Kusto take 64 arguments. */
const mostConditions = 60;

/**
 * One query with the rows of all, and the tool in a column of its own. Queries that differ in one
 * condition read their table once: each row is asked all the conditions, and comes out once for each
 * tool that it meets, as it would from the queries one by one.
 *
 * @param queries with one result each
 */
export function combineQueries(queries: readonly ToolQuery[], world: QueryWorld): CombinedQuery {
  const lets = createLetNames(findTableNames(queries, world), world);
  const column = chooseColumn(queries, world);
  const shaped = queries.map(({ tool, query }) => {
    const renamed = lets.take(query);
    const { start, end } = renamed.result;
    return { tool, body: renamed.query.slice(start, end), shape: findShape(renamed, world) };
  });
  const groups = groupByShape(shaped);
  const branches: string[] = [];
  const shared = { queries: 0, reads: 0 };
  for (const group of groups) {
    const merged =
      group.length > 1 ? mergeShapes(group, lets.statements, column, world) : undefined;
    if (merged !== undefined) {
      shared.queries += group.length;
      shared.reads += 1;
      branches.push(merged);
    } else {
      branches.push(
        ...group.map(({ tool, body }) => `${body}\n| extend ${column} = ${quoteText(tool)}`),
      );
    }
  }
  const all = branches.length === 1 ? branches[0] : `union\n${branches.map(bracket).join(',\n')}`;
  const query = [...lets.statements, `${all}\n| project-reorder ${column}`].join('\n');
  return { query, shared };
}

function findTableNames(
  queries: readonly ToolQuery[],
  { engine, scope }: QueryWorld,
): ReadonlySet<string> {
  return new Set(
    queries.flatMap(({ query }) => engine.analyze(query, scope).references.map(({ name }) => name)),
  );
}

/** A name that no query gives to a column or a `let` of its own. */
function chooseColumn(queries: readonly ToolQuery[], { engine, scope }: QueryWorld): string {
  const taken = new Set(
    queries.flatMap(({ query }) => [
      ...(engine.analyze(query, scope).outputColumns ?? []).map(({ name }) => name),
      ...engine.outline(query, scope).map(({ name }) => name),
      ...engine
        .traceRows(query, scope)
        .flatMap(({ source, steps }) =>
          [source, ...steps].flatMap(({ columns }) => columns.map(({ name }) => name)),
        ),
    ]),
  );
  let choice = 'Tool';
  for (let count = 2; taken.has(choice); count++) choice = `Tool${count}`;
  return choice;
}

function groupByShape(queries: readonly ShapedQuery[]): ShapedQuery[][] {
  const groups = new Map<string, ShapedQuery[][]>();
  for (const [index, query] of queries.entries()) {
    const key = query.shape
      ? JSON.stringify([query.shape.head, query.shape.tail].flat().map(toComparable))
      : String(index);
    const chunks = groups.get(key) ?? [];
    const last = chunks.at(-1);
    if (last && last.length < mostConditions) last.push(query);
    else chunks.push([query]);
    groups.set(key, chunks);
  }
  return [...groups.values()].flat();
}

/** Line breaks and indentation aside, where no text in quotes could hold them. */
function toComparable(text: string): string {
  return /["'`/]/.test(text) ? text.trim() : text.trim().replaceAll(/\s+/g, ' ');
}

function bracket(branch: string): string {
  return `(\n${branch}\n)`;
}
