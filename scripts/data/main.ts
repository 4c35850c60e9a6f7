import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAttack } from './createAttack';
import { createConnectors } from './createConnectors';
import { createEntities } from './createEntities';
import { createFunctions } from './createFunctions';
import { createTables } from './createTables';
import { createVendors } from './createVendors';
import { formatDataFile } from './formatDataFile';

const dataFolder = join(import.meta.dirname, '../../data');

function main(factsFolder: string | undefined): void {
  if (factsFolder === undefined) {
    console.error('Usage: npm run data -- FACTS_FOLDER');
    process.exitCode = 2;
    return;
  }
  const functions = createFunctions(factsFolder);
  const functionNames = [...Object.keys(functions.functions), ...functions.openFunctions];
  const tables = createTables(factsFolder, new Set(functionNames));
  const knownNames = [...functionNames, ...Object.keys(tables.tables), ...tables.openTables];
  const files = {
    attack: createAttack(factsFolder),
    connectors: createConnectors(factsFolder, new Set(knownNames)),
    entities: createEntities(factsFolder),
    functions,
    tables,
    vendors: createVendors(factsFolder),
  };
  mkdirSync(dataFolder, { recursive: true });
  for (const [name, file] of Object.entries(files)) {
    writeFileSync(join(dataFolder, `${name}.json`), formatDataFile(file));
  }
}

main(process.argv[2]);
