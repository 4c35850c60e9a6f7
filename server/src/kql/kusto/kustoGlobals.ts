import { crossServiceFunctions } from './kustoCrossService';
import { createDatabase } from './kustoDatabase';
import { toArray } from './kustoInterop';
import { findNames } from './kustoNames';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import type { KustoGlobals, KustoLexicalToken, KustoSymbol } from './kustoTypes';

/** How many sets of members are kept ready; a query that is being typed in needs few. */
const capacity = 64;

/** What queries can see of a schema. */
export interface KustoWorld {
  /**
   * The world as far as a query names it. The engine goes through all members for each name that is
   * no column, which with a whole schema is most of its time.
   */
  getGlobalsOf(tokens: readonly KustoLexicalToken[]): KustoGlobals;
  /** The whole world, for those who ask what else could be written. */
  getAllGlobals(): KustoGlobals;
}

export function createKustoWorld(schema: KustoSchema): KustoWorld {
  const small = new Map<string, KustoGlobals>();
  let all: KustoGlobals | undefined;

  function getAllGlobals(): KustoGlobals {
    all ??= createGlobals(findMembers(schema, [...schema.functionNames, ...schema.tableNames]));
    return all;
  }

  return {
    getAllGlobals,
    getGlobalsOf(tokens) {
      const names = findNames(tokens);
      if (names === undefined) return getAllGlobals();
      const members = findMembers(schema, [...names].sort());
      const key = members.map((member) => member.Name).join(' ');
      const globals = small.get(key) ?? createGlobals(members);
      small.delete(key);
      small.set(key, globals);
      for (const oldest of small.keys()) {
        if (small.size <= capacity) break;
        small.delete(oldest);
      }
      return globals;
    },
  };
}

function findMembers(schema: KustoSchema, names: readonly string[]): KustoSymbol[] {
  return [...new Set(names)].flatMap((name) => schema.findMember(name) ?? []);
}

function createGlobals(members: readonly KustoSymbol[]): KustoGlobals {
  return base.WithDatabase(createDatabase(members)).WithCache();
}

const base = createBase();

function createBase(): KustoGlobals {
  const { Default } = kusto.GlobalState;
  const globals = Default.WithFunctions([...toArray(Default.Functions), ...crossServiceFunctions]);
  // Each parse sets this option, and on globals without it makes a copy that has cached nothing yet.
  return globals.WithParseOptions(globals.ParseOptions.WithAlwaysProduceEndTokens(true));
}
