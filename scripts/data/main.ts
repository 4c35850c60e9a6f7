import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFunctions } from './createFunctions';
import { createTables } from './createTables';
import { formatDataFile } from './formatDataFile';

const dataFolder = join(import.meta.dirname, '../../data');

function main(factsFolder: string | undefined): void {
  if (factsFolder === undefined) {
    console.error('Usage: npm run data -- FACTS_FOLDER');
    process.exitCode = 2;
    return;
  }
  const functions = createFunctions(factsFolder);
  const functionNames = new Set([...Object.keys(functions.functions), ...functions.openFunctions]);
  mkdirSync(dataFolder, { recursive: true });
  for (const [name, file] of Object.entries({
    functions,
    tables: createTables(factsFolder, functionNames),
  })) {
    writeFileSync(join(dataFolder, `${name}.json`), formatDataFile(file));
  }
}

main(process.argv[2]);
