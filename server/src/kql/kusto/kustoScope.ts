import type { KqlSchema } from '../kqlSchema';
import { createKustoWorld, type KustoWorld } from './kustoGlobals';
import { createKustoSchema, type KustoSchema } from './kustoSchema';

/** A schema with what it takes to bind queries in it. */
export interface KustoScope {
  readonly schema: KustoSchema;
  readonly world: KustoWorld;
  /**
   * The worlds in which columns have the types of one target, for a schema where types differ by
   * target: a use that is right for either is right. Empty for any other schema.
   */
  getTargetWorlds(): readonly KustoWorld[];
}

export function createKustoScope(schema: KqlSchema): KustoScope {
  const known = createKustoSchema(schema);
  let targetWorlds: readonly KustoWorld[] | undefined;
  return {
    schema: known,
    world: createKustoWorld(known),
    getTargetWorlds() {
      targetWorlds ??= hasTypesByTarget(schema)
        ? (['defender', 'sentinel'] as const).map((target) =>
            createKustoWorld(createKustoSchema(schema, target)),
          )
        : [];
      return targetWorlds;
    },
  };
}

function hasTypesByTarget(schema: KqlSchema): boolean {
  return schema.tables.some((table) =>
    table.columns.some((column) => column.typesByTarget !== undefined),
  );
}
