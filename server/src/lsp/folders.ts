import { sep } from 'node:path';
import type { InitializeParams } from 'vscode-languageserver/node';
import { findPath } from './documentUri';

/** A workspace folder, or, without URI and path, the place of files that lie in none. */
export interface Folder {
  readonly uri: string | undefined;
  /** Undefined for a folder that is not on this machine's disk. */
  readonly path: string | undefined;
}

/** The workspace's folders, as the editor adds and removes them. */
export interface Folders {
  /** In the editor's order, without the place of loose files. */
  readonly all: readonly Folder[];
  /** The place of files that lie in no folder. */
  readonly loose: Folder;
  /** The first of the editor's folders, or the place of loose files: for what no file asks for. */
  getFirst(): Folder;
  /** The innermost folder that the file or folder lies in or is, or the place of loose files. */
  find(uri: string): Folder;
  add(uri: string): Folder;
  remove(uri: string): Folder | undefined;
}

export function createFolders(uris: readonly string[]): Folders {
  const loose: Folder = { uri: undefined, path: undefined };
  const folders = uris.map(toFolder);
  return {
    all: folders,
    loose,
    getFirst: () => folders[0] ?? loose,
    find: (uri) => findInnermost(folders, uri) ?? loose,
    add(uri) {
      const folder = toFolder(uri);
      folders.push(folder);
      return folder;
    },
    remove(uri) {
      const index = folders.findIndex((folder) => folder.uri === uri);
      return index < 0 ? undefined : folders.splice(index, 1)[0];
    },
  };
}

/** The folders that an editor opens with; older ones know only a root. */
export function readFolderUris({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

function toFolder(uri: string): Folder {
  return { uri, path: findPath(uri) };
}

function findInnermost(folders: readonly Folder[], uri: string): Folder | undefined {
  const path = findPath(uri);
  return folders
    .filter((folder) => liesIn(folder, uri, path))
    .sort((a, b) => (b.uri?.length ?? 0) - (a.uri?.length ?? 0))[0];
}

function liesIn(folder: Folder, uri: string, path: string | undefined): boolean {
  return folder.path !== undefined && path !== undefined
    ? withEnd(path, sep).startsWith(withEnd(folder.path, sep))
    : folder.uri !== undefined && withEnd(uri, '/').startsWith(withEnd(folder.uri, '/'));
}

function withEnd(text: string, end: string): string {
  return text.endsWith(end) ? text : `${text}${end}`;
}
