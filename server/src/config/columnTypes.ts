import type { KqlType } from '../kql/kqlSchema';

/** The types that a column may be declared with, the usual ones first. */
export const columnTypes = [
  'string',
  'long',
  'int',
  'real',
  'decimal',
  'bool',
  'datetime',
  'timespan',
  'guid',
  'dynamic',
] as const satisfies readonly KqlType[];
