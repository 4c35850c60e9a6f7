import type { CheckEnvironment } from '../checks/check';
import type { Environment } from './environment';

/** The part of the environment that checks look things up in. */
export function toCheckEnvironment({ settings, ...rest }: Environment): CheckEnvironment {
  const { target, profile, lookback } = settings;
  return { ...rest, target, profile, lookback };
}
