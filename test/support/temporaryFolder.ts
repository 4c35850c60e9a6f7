import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on the disk that a test fills, and that is deleted in the end. */
export interface TemporaryFolder {
  readonly path: string;
  readonly uri: string;
  /** Writes a file, with the folders on the way to it; returns its URI. */
  write(name: string, text: string): Promise<string>;
  remove(name: string): Promise<void>;
  toUri(name: string): string;
  dispose(): Promise<void>;
}

export async function createTemporaryFolder(): Promise<TemporaryFolder> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'rmm-detections-')));
  const toUri = (name: string) => pathToFileURL(path.join(folder, name)).href;
  return {
    path: folder,
    uri: pathToFileURL(folder).href,
    toUri,
    async write(name, text) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
      return toUri(name);
    },
    remove: (name) => rm(path.join(folder, name)),
    dispose: () => rm(folder, { recursive: true }),
  };
}
