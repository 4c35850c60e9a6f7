import type { ConcreteTarget } from './kqlSchema';

/** What each target calls the time of an event; the Device tables of Sentinel have both. */
export const timeColumns: Readonly<Record<ConcreteTarget, string>> = {
  defender: 'Timestamp',
  sentinel: 'TimeGenerated',
};

export const timeColumnNames: readonly string[] = Object.values(timeColumns);
