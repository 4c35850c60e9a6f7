import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack } from '../attack/attack';
import type { AttackFile } from '../attack/attackFile';
import { readAttack } from '../attack/readAttack';
import type { Tool } from '../catalog/catalog';
import { readCatalog } from '../catalog/readCatalog';
import type { VendorsFile } from '../catalog/vendorsFile';
import type { Connectors } from '../connectors/connectors';
import type { ConnectorsFile } from '../connectors/connectorsFile';
import { readConnectors } from '../connectors/readConnectors';
import type { FunctionsFile } from '../kql/functionsFile';
import type { KqlFunction, KqlTable } from '../kql/kqlSchema';
import { readFunctions } from '../kql/readFunctions';
import { readTables } from '../kql/readTables';
import type { TablesFile } from '../kql/tablesFile';
import { type EntitiesFile, type EntityType, readEntityTypes } from '../rule/entityTypes';

/** What the product ships in `data/`. Each part is read on first use and kept. */
export interface ShippedData {
  readonly attack: Attack;
  readonly connectors: Connectors;
  readonly tools: readonly Tool[];
  readonly entityTypes: readonly EntityType[];
  readonly tables: readonly KqlTable[];
  readonly functions: readonly KqlFunction[];
  /** The day the tables were compiled, as `YYYY-MM-DD`. */
  readonly schemaDate: string;
}

/**
 * Gives access to the files of `data/`. Tables and functions take most of the time and are only
 * needed once the KQL engine is there, so nothing is read before someone asks for it.
 *
 * @throws on access to a part whose file is missing or damaged, which is a broken installation.
 */
export function loadShippedData(dataFolder: string): ShippedData {
  const read = <T>(name: string) =>
    JSON.parse(readFileSync(join(dataFolder, `${name}.json`), 'utf8')) as T;
  const attack = once(() => readAttack(read<AttackFile>('attack')));
  const connectors = once(() => readConnectors(read<ConnectorsFile>('connectors')));
  const tools = once(() => readCatalog(read<VendorsFile>('vendors')));
  const entityTypes = once(() => readEntityTypes(read<EntitiesFile>('entities')));
  const tablesFile = once(() => read<TablesFile>('tables'));
  const tables = once(() => readTables(tablesFile()));
  const functions = once(() => readFunctions(read<FunctionsFile>('functions')));
  return {
    get attack() {
      return attack();
    },
    get connectors() {
      return connectors();
    },
    get tools() {
      return tools();
    },
    get entityTypes() {
      return entityTypes();
    },
    get tables() {
      return tables();
    },
    get functions() {
      return functions();
    },
    get schemaDate() {
      return tablesFile().retrieved;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
