import type { Environment } from '../service/environment';
import type { Session } from './session';

/** What applies to a file or folder; without one, to the first workspace folder. */
export async function getEnvironment(
  { folders, environments }: Session,
  uri: string | undefined,
): Promise<Environment> {
  const folder = uri === undefined ? folders.getFirst() : folders.find(uri);
  return (await environments.get(folder)).environment;
}
