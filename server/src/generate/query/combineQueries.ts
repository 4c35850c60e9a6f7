import { createLetNames } from './letNames';
import { findShape, type QueryShape } from './queryShape';
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
    const merged = group.length > 1 ? mergeGroup(group, lets.statements, column, world) : undefined;
    if (merged !== undefined) {
      shared.queries += group.length;
      shared.reads += 1;
      branches.push(merged);
    } else {
      branches.push(
        ...group.map(({ tool, body }) => `${body}\n| extend ${column} = ${quote(tool)}`),
      );
    }
  }
  const all = branches.length === 1 ? branches[0] : `union\n${branches.map(bracket).join(',\n')}`;
  const query = [...lets.statements, `${all}\n| project-reorder ${column}`].join('\n');
  return { query, shared };
}

interface ShapedQuery {
  readonly tool: string;
  readonly body: string;
  readonly shape: QueryShape | undefined;
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

/** Undefined where the column does not get through the operators behind the condition. */
function mergeGroup(
  group: readonly ShapedQuery[],
  lets: readonly string[],
  column: string,
  world: QueryWorld,
): string | undefined {
  const shape = group[0]?.shape;
  const tail = shape && findTail(shape, lets, column, world);
  if (tail === undefined) return undefined;
  const conditions = group.map(
    ({ tool, shape: own }) => `    iff(${separate(own?.condition ?? '')}, ${quote(tool)}, "")`,
  );
  return [writeHead(shape?.head ?? '', conditions, column), ...tail].join('\n');
}

function writeHead(head: string, conditions: readonly string[], column: string): string {
  return [
    head,
    `| extend ${column} = set_difference(pack_array(`,
    `${conditions.join(',\n')}), dynamic([""]))`,
    `| where array_length(${column}) > 0`,
    `| mv-expand ${column} to typeof(string)`,
  ].join('\n');
}

/** The operators behind the condition, with the column added to those that would drop it. */
function findTail(
  { head, tail }: QueryShape,
  lets: readonly string[],
  column: string,
  { engine, scope }: QueryWorld,
): string[] | undefined {
  const found: string[] = [];
  const start = [...lets, writeHead(head, ['    ""'], column)];
  for (const operator of tail) {
    const next = ['', `, ${column}`, ` by ${column}`]
      .map((ending) => operator + ending)
      .find((candidate) => hasColumn([...start, ...found, candidate].join('\n')));
    if (next === undefined) return undefined;
    found.push(next);
  }
  return found;

  function hasColumn(query: string): boolean {
    const { diagnostics, outputColumns = [] } = engine.analyze(query, scope);
    return diagnostics.length === 0 && outputColumns.some(({ name }) => name === column);
  }
}

/** A comment in a condition would swallow what follows. */
function separate(condition: string): string {
  return condition.includes('//') ? `${condition}\n` : condition;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function bracket(branch: string): string {
  return `(\n${branch}\n)`;
}
