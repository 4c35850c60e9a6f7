import type { FunctionFacts } from './facts';
import { formatColumns } from './formatColumns';
import { sortEntries } from './sortNames';

/** .NET type names, as some published result schemas give them, in KQL's words. */
const kqlTypes: Readonly<Record<string, string>> = {
  datetime: 'datetime',
  int32: 'int',
  int64: 'long',
  object: 'dynamic',
  sbyte: 'bool',
};

/**
 * The columns that parsers of each ASIM schema return: the schema's fields, those common to all
 * schemas, and those that the published result of its unifying parser has beside them. An alias
 * has the type of the field that it repeats.
 */
export function createAsimSchemas(facts: FunctionFacts): Record<string, string> {
  const schemas = Object.entries(facts.asimSchemas).filter(([name]) => name !== 'Common');
  return sortEntries(
    schemas.map(([name, fields]) => {
      const all = { ...facts.asimSchemas.Common, ...fields };
      const types = Object.entries(all).map(([field, { type, aliasOf }]) => {
        const repeated = aliasOf?.split('|').map((target) => all[target]?.type ?? null) ?? [];
        return [field, type ?? repeated.find((each) => each !== null) ?? 'string'] as const;
      });
      const published = facts.customFunctions.withSchema2022[`_Im_${name}`]?.resultColumns ?? {};
      const added = Object.entries(published).map(
        ([column, type]) => [column, kqlTypes[type.toLowerCase()] ?? type.toLowerCase()] as const,
      );
      return [name, formatColumns(sortEntries([...added, ...types]))];
    }),
  );
}
