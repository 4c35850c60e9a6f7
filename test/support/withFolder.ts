import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Runs a test in a temporary folder with these files, by path relative to it; a path that ends in
 * `/` is an empty folder.
 */
export async function withFolder(
  files: Readonly<Record<string, string>>,
  test: (folder: string) => Promise<void> | void,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rmm-detections-')));
  try {
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith('/')) {
        mkdirSync(join(folder, path), { recursive: true });
      } else {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
