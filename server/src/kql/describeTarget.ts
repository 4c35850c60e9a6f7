import type { Target } from './kqlSchema';

/** What a target is called in messages. */
export function describeTarget(target: Target): string {
  const names: Record<Target, string> = {
    auto: 'Defender XDR or Sentinel',
    defender: 'Defender XDR',
    sentinel: 'Sentinel',
  };
  return names[target];
}
