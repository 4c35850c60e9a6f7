import type { FunctionEntry, FunctionsFile } from './functionsFile';
import type { KqlColumn, KqlFunction, KqlParameter } from './kqlSchema';
import { getTargets, parseColumns } from './parseColumns';

/** The shipped functions; those of one ASIM schema share one list of columns. */
export function readFunctions(file: FunctionsFile): KqlFunction[] {
  const schemas = new Map(
    Object.entries(file.schemas).map(([name, notation]) => [
      name,
      parseColumns(notation, getTargets('S')),
    ]),
  );
  const known = Object.entries(file.functions).map(([name, entry]) =>
    readFunction(name, entry, schemas, file.values),
  );
  const open = file.openFunctions.map(
    (name): KqlFunction => ({
      name,
      parameters: [],
      anyArguments: true,
      columns: [],
      open: true,
      targets: getTargets('S'),
    }),
  );
  return [...known, ...open];
}

function readFunction(
  name: string,
  entry: FunctionEntry,
  schemas: ReadonlyMap<string, readonly KqlColumn[]>,
  values: FunctionsFile['values'],
): KqlFunction {
  const targets = getTargets(entry.targets);
  const columns =
    entry.schema === undefined
      ? entry.columns === undefined
        ? undefined
        : parseColumns(entry.columns, targets).map((column) => {
            const known = values[`${name}.${column.name}`];
            return known === undefined ? column : { ...column, values: known };
          })
      : (schemas.get(entry.schema) ?? []);
  return {
    name,
    parameters: parseParameters(entry.parameters ?? ''),
    ...(entry.parameters === undefined && { anyArguments: true }),
    ...(columns !== undefined && { columns }),
    ...(entry.returns !== undefined && { returns: entry.returns }),
    ...(entry.open && { open: true }),
    ...(entry.addsColumns && { addsColumns: true }),
    targets,
  };
}

/** `alias keys?:dynamic`: a string that is due, and a dynamic value that may be left out. */
function parseParameters(notation: string): KqlParameter[] {
  return notation
    .split(' ')
    .filter((token) => token !== '')
    .map((token) => {
      const [name = '', type = 'string'] = token.split(':');
      return {
        name: name.replace('?', ''),
        type: type as KqlParameter['type'],
        optional: name.endsWith('?'),
      };
    });
}
