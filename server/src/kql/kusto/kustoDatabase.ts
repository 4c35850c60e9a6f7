import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoDatabase, KustoSymbol } from './kustoTypes';

/** The name is never shown: queries are written without it. */
const name = 'database';

const openTwins = new WeakMap<KustoDatabase, KustoDatabase>();

/** A database of which all tables and functions are known. */
export function createDatabase(members: readonly KustoSymbol[]): KustoDatabase {
  return indexByName(create(members, false), members);
}

/** A database of which nothing is known: the engine accepts any name of a table, and any column in it. */
export function createOpenDatabase(): KustoDatabase {
  return create([], true);
}

/** A database with the same members that may have other tables as well. */
export function getOpenTwin(database: KustoDatabase): KustoDatabase {
  const twin = openTwins.get(database) ?? create(toArray(database.Members), true);
  openTwins.set(database, twin);
  return twin;
}

function create(members: readonly KustoSymbol[], isOpen: boolean): KustoDatabase {
  return new kusto.Symbols.DatabaseSymbol.$ctor1(name, members, isOpen);
}

/**
 * Lets the engine find members by name at once, where it would go through all of them: with the
 * 3,000 members of a whole schema, that takes more than half of its time.
 */
function indexByName(database: KustoDatabase, members: readonly KustoSymbol[]): KustoDatabase {
  const byName = new Map(members.map((member) => [member.Name, member]));
  const parts = new Map<string, KustoDatabase>();
  const getMembers = database.GetMembers$1.bind(database);
  database.GetMembers$1 = (wanted, match, found, ignoreCase) => {
    if (wanted === null || ignoreCase) {
      getMembers(wanted, match, found, ignoreCase);
      return;
    }
    const member = byName.get(wanted);
    if (member === undefined) return;
    const part = parts.get(wanted) ?? create([member], false);
    parts.set(wanted, part);
    part.GetMembers$1(wanted, match, found, ignoreCase);
  };
  return database;
}
