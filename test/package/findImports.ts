import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
  /** The importing file, from the project's folder, with `/`. */
  readonly file: string;
  /** The room that it stands in. */
  readonly room: string;
  readonly target:
    | { readonly kind: 'room'; readonly name: string }
    | { readonly kind: 'package'; readonly name: string };
}

/** Static and dynamic imports, exports from elsewhere, and imports for their effect. */
const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g;

/** Every import of the product's source. */
export function findImports(): Import[] {
  return [...listSources('client/src'), ...listSources('server/src')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(importPattern)].map(([, specifier = '']) => ({
      file,
      room: toRoom(file),
      target: toTarget(file, specifier),
    })),
  );
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')));
}

/** `server/src/yaml/…` stands in `yaml`, `client/src/…` in `client`. */
function toRoom(file: string): string {
  const [side, , folder = ''] = file.split('/');
  return side === 'client' ? 'client' : folder;
}

function toTarget(file: string, specifier: string): Import['target'] {
  if (!specifier.startsWith('.')) {
    const [scope = '', name = ''] = specifier.split('/');
    const own = scope.startsWith('@') ? `${scope}/${name}` : scope;
    return { kind: 'package', name: own.startsWith('node:') ? 'node' : own };
  }
  const resolved = path.posix.join(path.posix.dirname(file), specifier);
  return { kind: 'room', name: resolved === 'package.json' ? 'manifest' : toRoom(resolved) };
}
