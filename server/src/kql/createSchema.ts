import type {
  ConcreteTarget,
  KqlColumn,
  KqlFunction,
  KqlSchema,
  KqlTable,
  Target,
} from './kqlSchema';

/** Tables and functions of all targets, as the product ships them or a custom schema adds them. */
export interface SchemaParts {
  readonly tables: readonly KqlTable[];
  readonly functions: readonly KqlFunction[];
}

/**
 * What a query of that target may name. `auto` takes the union of both targets. The extensions are
 * the user's own words about their workspace, so they hold for every target and replace what is
 * shipped under the same name; a table also replaces a shipped function of its name and the
 * reverse, since KQL resolves both by name alone.
 */
export function createSchema(
  shipped: SchemaParts,
  target: Target,
  extensions: SchemaParts & { readonly watchlists: KqlSchema['watchlists'] },
): KqlSchema {
  const replaced = new Set(
    [...extensions.tables, ...extensions.functions].map((member) => member.name),
  );
  const isIn = (member: KqlTable | KqlFunction) =>
    !replaced.has(member.name) && (target === 'auto' || member.targets.includes(target));
  const tables = shipped.tables.filter(isIn);
  return {
    target,
    tables: [
      ...(target === 'auto' ? tables : tables.map((table) => toTableOf(table, target))),
      ...lastOfEachName(extensions.tables),
    ],
    functions: [...shipped.functions.filter(isIn), ...lastOfEachName(extensions.functions)],
    watchlists: extensions.watchlists,
    elsewhere: new Map(
      [...shipped.tables, ...shipped.functions].flatMap((member) =>
        isIn(member) || replaced.has(member.name) ? [] : toPlace(member),
      ),
    ),
  };
}

function toPlace({ name, targets: [target] }: KqlTable | KqlFunction): [string, ConcreteTarget][] {
  return target === undefined ? [] : [[name, target]];
}

function lastOfEachName<T extends { readonly name: string }>(members: readonly T[]): T[] {
  return [...new Map(members.map((member) => [member.name, member])).values()];
}

function toTableOf(table: KqlTable, target: ConcreteTarget): KqlTable {
  if (table.targets.length === 1) {
    return table;
  }
  const columns = table.columns
    .filter((column) => column.targets === undefined || column.targets.includes(target))
    .map((column) => toColumnOf(column, target));
  return { ...table, columns };
}

function toColumnOf(column: KqlColumn, target: ConcreteTarget): KqlColumn {
  const { typesByTarget, ...rest } = column;
  return typesByTarget === undefined ? column : { ...rest, type: typesByTarget[target] };
}
