import type { Environment } from './environment';

/** Runs one part of the service; a defect in it is reported and costs `fallback`, nothing more. */
export function guard<T>(
  part: string,
  { reportDefect }: Pick<Environment, 'reportDefect'>,
  fallback: T,
  run: () => T,
): T {
  try {
    return run();
  } catch (error) {
    reportDefect(part, error);
    return fallback;
  }
}
