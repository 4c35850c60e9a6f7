import { type JsonNode, type JsonProblem, parseJson } from '../text/parseJson';
import { CustomSchemaReader, findEntry, readText } from './customSchemaReader';
import type { KqlFunction, KqlTable } from './kqlSchema';
import { getTargets } from './parseColumns';

export interface CustomSchema {
  readonly tables: readonly KqlTable[];
  readonly functions: readonly KqlFunction[];
  /** Spans are UTF-16, zero-based, half-open, in the text. */
  readonly problems: readonly JsonProblem[];
}

/**
 * Reads a user's own tables and functions from JSON, in one of the forms in which such schemas are
 * passed around, or a list of them:
 *
 * - `{"Table": [{"name": "Column", "type": "string"}]}`
 * - `{"Name": "Table", "Properties": [{"Name": "Column", "Type": "String"}]}`
 * - `{"tables": {"Table": {"Column": "string"}}, "functions": [{"name": "Parser"}]}`
 *
 * Columns may in every form be a list or an object. A table without columns is open: any column of
 * it is right. The same holds for the result of a function without `columns` and `returns`, and for
 * the arguments of one without `parameters`. Never throws: what is wrong is reported, and the rest
 * counts.
 */
export function parseCustomSchema(text: string): CustomSchema {
  const reading = parseJson(text);
  if ('problem' in reading) {
    return { tables: [], functions: [], problems: [reading.problem] };
  }
  const reader = new CustomSchemaReader();
  const roots = reading.root.kind === 'array' ? reading.root.items : [reading.root];
  const parts = roots.map((root) => readRoot(root, reader));
  return {
    tables: parts.flatMap(({ tables }) => tables),
    functions: parts.flatMap(({ functions }) => functions),
    problems: reader.problems,
  };
}

function readRoot(root: JsonNode, reader: CustomSchemaReader): Omit<CustomSchema, 'problems'> {
  if (root.kind !== 'object') {
    reader.report(
      root.span,
      'An object with tables is due here, such as {"Table": [{"name": "Column", "type": "string"}]}.',
    );
    return { tables: [], functions: [] };
  }
  const name = findEntry(root, 'Name')?.value;
  const properties = findEntry(root, 'Properties')?.value;
  const tableName = name && readText(name);
  if (tableName !== undefined && properties) {
    return { tables: [createTable(tableName, properties, reader)], functions: [] };
  }
  const tables = findEntry(root, 'tables')?.value;
  const functions = findEntry(root, 'functions')?.value;
  if (tables?.kind === 'object' || functions?.kind === 'array') {
    return {
      tables: tables?.kind === 'object' ? readTables(tables, reader) : [],
      functions:
        functions?.kind === 'array'
          ? functions.items.flatMap((item) => readFunction(item, reader) ?? [])
          : [],
    };
  }
  return { tables: readTables(root, reader), functions: [] };
}

function readTables(
  { entries }: Extract<JsonNode, { kind: 'object' }>,
  reader: CustomSchemaReader,
): KqlTable[] {
  return entries.map(({ key, value }) => createTable(key, value, reader));
}

function createTable(name: string, node: JsonNode, reader: CustomSchemaReader): KqlTable {
  const columns = reader.readColumns(node);
  return {
    name,
    columns,
    targets: getTargets('DS'),
    ...(columns.length === 0 && { open: true }),
  };
}

function readFunction(node: JsonNode, reader: CustomSchemaReader): KqlFunction | undefined {
  const nameNode = findEntry(node, 'name')?.value ?? node;
  const name = readText(nameNode);
  if (name === undefined) {
    reader.report(node.span, 'A function needs a "name".');
    return undefined;
  }
  const parameters = findEntry(node, 'parameters')?.value;
  const columns = findEntry(node, 'columns')?.value;
  const returns = findEntry(node, 'returns')?.value;
  return {
    name,
    parameters: parameters ? reader.readParameters(parameters) : [],
    ...(!parameters && { anyArguments: true }),
    ...(returns
      ? { returns: reader.readType(returns, name) }
      : columns
        ? { columns: reader.readColumns(columns) }
        : { columns: [], open: true }),
    targets: getTargets('DS'),
  };
}
