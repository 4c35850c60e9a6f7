import type { Target } from '../kql/kqlSchema';

const timeColumns = ['Timestamp', 'TimeGenerated'] as const;

/** The other target's time column, when `name` is a time column and `candidates` have the other one. */
export function findOtherTimeColumn(
  name: string | undefined,
  candidates: readonly string[],
): string | undefined {
  return timeColumns.some((column) => column === name)
    ? timeColumns.find((column) => column !== name && candidates.includes(column))
    : undefined;
}

/** What a target is called in messages. */
export function describeTarget(target: Target): string {
  const names: Record<Target, string> = {
    auto: 'Defender XDR or Sentinel',
    defender: 'Defender XDR',
    sentinel: 'Sentinel',
  };
  return names[target];
}
