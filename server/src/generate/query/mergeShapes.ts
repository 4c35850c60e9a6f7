import type { QueryShape } from './queryShape';
import type { QueryWorld } from './queryWorld';

export interface ShapedQuery {
  readonly tool: string;
  readonly body: string;
  readonly shape: QueryShape | undefined;
}

/**
 * One read of a table for queries of the same shape, in which each row comes out once for each tool
 * whose condition it meets. Undefined where the column does not get through the operators behind.
 *
 * @param column a name that none of the queries has
 */
export function mergeShapes(
  group: readonly ShapedQuery[],
  lets: readonly string[],
  column: string,
  world: QueryWorld,
): string | undefined {
  const shape = group[0]?.shape;
  const tail = shape && findTail(shape, lets, column, world);
  if (tail === undefined) return undefined;
  const conditions = group.map(
    ({ tool, shape: own }) => `    iff(${separate(own?.condition ?? '')}, ${quoteText(tool)}, "")`,
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

/** A text as KQL writes it. */
export function quoteText(text: string): string {
  return JSON.stringify(text);
}
