import type { KqlSchema } from '../kqlSchema';
import { createKustoWorld, type KustoWorld } from './kustoGlobals';
import { createKustoSchema, type KustoSchema } from './kustoSchema';

/** A schema with what it takes to bind queries in it. */
export interface KustoScope {
  readonly schema: KustoSchema;
  readonly world: KustoWorld;
  /** Names of the columns that some table has in different types by target. */
  getDoubtfulColumns(): ReadonlySet<string>;
  /** The worlds in which columns have the types of one target. A use that is right for either is right. */
  getTargetWorlds(): readonly KustoWorld[];
}

export function createKustoScope(schema: KqlSchema): KustoScope {
  const known = createKustoSchema(schema);
  let doubtfulColumns: ReadonlySet<string> | undefined;
  let targetWorlds: readonly KustoWorld[] | undefined;
  return {
    schema: known,
    world: createKustoWorld(known),
    getDoubtfulColumns() {
      doubtfulColumns ??= findDoubtfulColumns(schema);
      return doubtfulColumns;
    },
    getTargetWorlds() {
      targetWorlds ??= (['defender', 'sentinel'] as const).map((target) =>
        createKustoWorld(createKustoSchema(schema, target)),
      );
      return targetWorlds;
    },
  };
}

function findDoubtfulColumns(schema: KqlSchema): Set<string> {
  const columns = schema.tables.flatMap((table) => table.columns);
  return new Set(columns.filter((column) => column.typesByTarget).map((column) => column.name));
}
