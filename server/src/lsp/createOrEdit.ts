import type { TextEdit } from 'vscode-languageserver/node';

/** The changes of a workspace edit to one file. */
export type CreateOrEdit = ReturnType<typeof createOrEdit>;

/** Edits a file in whichever version the editor has it, and makes it first if it is not there. */
export function createOrEdit(uri: string, edits: TextEdit[]) {
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true as const } };
  return [create, { textDocument: { uri, version: null }, edits }];
}
