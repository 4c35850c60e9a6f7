import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The path of a `file:` URI; undefined for other schemes and for what cannot be decoded.
 * Editors escape URIs differently, so files are told apart by path, never by URI.
 */
export function findPath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) {
    return undefined;
  }
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** The path part of a URI of any scheme; undefined for what cannot be decoded. */
export function findPathPart(uri: string): string | undefined {
  try {
    return findPath(uri) ?? decodeURIComponent(uri.slice(uri.indexOf(':') + 1));
  } catch {
    return undefined;
  }
}

/** The URI of a file that the editor has not named itself. */
export function toUri(path: string): string {
  return pathToFileURL(path).href;
}
