import { describeTarget } from '../kql/describeTarget';
import type { CheckEnvironment } from './check';

/** What is to be said of a table or function that only the other target has; undefined of any other. */
export function describeElsewhere(
  name: string,
  { schema, target }: CheckEnvironment,
): string | undefined {
  const place = schema.elsewhere?.get(name);
  return (
    place &&
    `"${name}" is there only in ${describeTarget(place)}, and this query runs in ${describeTarget(target)}.`
  );
}
