import type { KqlType } from './kqlSchema';

/** KQL's own other names, and the .NET names that published table schemas use. */
const typesByName: ReadonlyMap<string, KqlType> = new Map<string, KqlType>([
  ['bool', 'bool'],
  ['boolean', 'bool'],
  ['sbyte', 'bool'],
  ['date', 'datetime'],
  ['datetime', 'datetime'],
  ['decimal', 'decimal'],
  ['dynamic', 'dynamic'],
  ['object', 'dynamic'],
  ['guid', 'guid'],
  ['uniqueid', 'guid'],
  ['uuid', 'guid'],
  ['int', 'int'],
  ['int32', 'int'],
  ['integer', 'int'],
  ['int64', 'long'],
  ['long', 'long'],
  ['double', 'real'],
  ['real', 'real'],
  ['string', 'string'],
  ['time', 'timespan'],
  ['timespan', 'timespan'],
]);

/** The type that a schema written elsewhere calls so, letter case aside. */
export function findKqlType(name: string): KqlType | undefined {
  return typesByName.get(
    name
      .trim()
      .toLowerCase()
      .replace(/^system\./, ''),
  );
}
