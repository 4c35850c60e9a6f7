import type { FunctionEntry, FunctionsFile } from '../../server/src/kql/functionsFile';
import { createAsimSchemas } from './createAsimSchemas';
import type { DefenderFacts, FactParameter, FunctionFacts, SentinelFacts } from './facts';
import { formatColumns } from './formatColumns';
import { formatSources } from './formatSources';
import { readFacts } from './readFacts';
import { sortEntries, sortNames } from './sortNames';

/**
 * `data/functions.json`: what queries may call beside KQL's own functions.
 *
 * - Defender's four. What `invoke` pipes into a function is its first parameter, `T`. The
 *   documentation of all but FileProfile shows columns that its own output list lacks, so their
 *   results are open.
 * - `_GetWatchlist` and `_GetWatchlistAlias`, which the Defender portal takes as well.
 * - ASIM's, with and without the leading underscore. A unifying parser returns its schema's
 *   columns; one for a single source may return more, so it is open. `pack` is taken by every
 *   unifying parser, though some published signatures leave it out.
 * - Parsers of solutions: known by name alone. Names that are tables stay tables.
 */
export function createFunctions(factsFolder: string): FunctionsFile {
  const defender = readFacts<DefenderFacts>(factsFolder, 'defender-tables.json');
  const sentinel = readFacts<SentinelFacts>(factsFolder, 'sentinel-tables.json');
  const facts = readFacts<FunctionFacts>(factsFolder, 'functions.json');

  const functions = sortEntries<FunctionEntry>([
    ...createLegacyAsimFunctions(facts),
    ...createAsimFunctions(facts),
    ...createAsimHelpers(facts),
    ...createWatchlistFunctions(facts),
    ...createDefenderFunctions(defender),
  ]);
  const openFunctions = [...facts.solutionParsers, ...facts.customFunctions.listed]
    .map((name) => name.replace(/\.kql$/, ''))
    .filter(
      (name) =>
        /^[A-Za-z_]\w*$/.test(name) &&
        !name.endsWith('_CL') &&
        !(name in sentinel.tables) &&
        !(name in functions),
    );
  return {
    source: formatSources(defender, facts),
    retrieved: facts.retrieved ?? '',
    schemas: createAsimSchemas(facts),
    functions,
    openFunctions: sortNames(openFunctions),
    values: sortEntries(
      Object.entries(defender.functions).flatMap(([name, { enumerations }]) =>
        Object.entries(enumerations ?? {}).map(
          ([column, values]) =>
            [`${name}.${column}`, values.filter((value) => value !== '')] as const,
        ),
      ),
    ),
  };
}

function createDefenderFunctions(facts: DefenderFacts): [string, FunctionEntry][] {
  return Object.entries(facts.functions).map(([name, entry]) => {
    const parameters = entry.parameters.map((parameter) =>
      /column/.test(parameter.type) ? { ...parameter, type: 'any' } : parameter,
    );
    const adds = entry.outputMode.startsWith('adds');
    return [
      name,
      {
        targets: 'D',
        parameters: [
          ...(entry.kind === 'invoke' ? ['T:tabular'] : []),
          formatParameters(parameters),
        ].join(' '),
        columns: formatColumns(entry.output),
        ...(adds ? { addsColumns: true } : { open: true }),
      },
    ];
  });
}

function createWatchlistFunctions(facts: FunctionFacts): [string, FunctionEntry][] {
  return Object.entries(facts.sentinelFunctions).map(([name, entry]) => [
    name,
    {
      targets: 'DS',
      parameters: formatParameters(entry.parameters),
      columns: formatColumns(entry.resultColumns),
      ...(entry.openSchema && { open: true }),
    },
  ]);
}

function createAsimFunctions(facts: FunctionFacts): [string, FunctionEntry][] {
  return Object.entries(facts.asimFunctions).flatMap(([name, { schema, role, ...entry }]) => {
    const isUnion = role === 'union';
    const given = entry.parameters;
    const parameters =
      given !== null && isUnion && given.every((parameter) => parameter.name !== 'pack')
        ? [...given, { name: 'pack', type: 'bool', required: false }]
        : given;
    const made: FunctionEntry = {
      targets: 'S',
      ...(parameters !== null && { parameters: formatParameters(parameters) }),
      schema,
      ...((!isUnion || parameters === null) && { open: true }),
    };
    return [name, entry.alias].map((each): [string, FunctionEntry] => [each, made]);
  });
}

/** Filtering parsers of single sources, which later ASIM releases renamed and old rules still call. */
function createLegacyAsimFunctions(facts: FunctionFacts): [string, FunctionEntry][] {
  return Object.entries(facts.asimParsers2022).map(([name, { schema, parameters }]) => [
    name,
    {
      targets: 'S',
      ...(parameters !== null && { parameters: formatParameters(parameters) }),
      schema,
      open: true,
    },
  ]);
}

/**
 * By the three kinds that the published library holds: `Lookup…` computes a text from a code,
 * `Resolve…` adds columns to its input, and the others return rows.
 */
function createAsimHelpers(facts: FunctionFacts): [string, FunctionEntry][] {
  return Object.entries(facts.asimHelperFunctions).map(([name, entry]) => {
    const parameters = formatParameters(
      entry.parameters.map((parameter) =>
        parameter.type === 'table' ? { ...parameter, name: 'T', type: 'tabular' } : parameter,
      ),
    );
    const isTabular = entry.parameters.some((parameter) => parameter.type === 'table');
    if (isTabular) {
      return [name, { targets: 'S', parameters, columns: '', open: true, addsColumns: true }];
    }
    return [
      name,
      name.includes('ASIM_Lookup')
        ? { targets: 'S', parameters, returns: 'string' }
        : { targets: 'S', parameters, columns: '', open: true },
    ];
  });
}

function formatParameters(parameters: readonly FactParameter[]): string {
  return parameters
    .map(({ name, type, optional, required }) => {
      const mayBeLeftOut = optional ?? required === false;
      return `${name}${mayBeLeftOut ? '?' : ''}${type === 'string' ? '' : `:${type}`}`;
    })
    .join(' ');
}
