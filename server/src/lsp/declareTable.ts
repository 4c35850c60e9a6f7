import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addTable } from '../kql/addTable';
import type { TableTarget } from '../service/features/declareTableAction';
import type { Refusal } from '../service/refusal';
import { toTextEdits } from '../service/toTextEdits';
import type { SpanEdit } from '../text/spanEdit';
import { addSchemaFile, getConfigPath } from '../workspace/addSchemaFile';
import { findEntryFile } from '../workspace/findEntryFile';
import { readTextFile } from '../workspace/readTextFile';
import { findPath, toUri } from './documentUri';
import type { Session } from './session';

const sizeLimit = 10_000_000;

/** Declares a table in the workspace's schema file, which is made and named in the configuration if there is none. */
export async function declareTable(
  session: Session,
  { uri, table }: TableTarget,
): Promise<WorkspaceEdit | Refusal> {
  const folder = session.folders.find(uri);
  if (folder.path === undefined) {
    return { refusal: 'This needs a folder that is open in the editor.' };
  }
  const { workspace } = await session.environments.get(folder);
  const { path, isListed } = await findEntryFile(workspace, 'schemas');
  const name = relative(workspace.folder, path).replaceAll('\\', '/');
  const edits = [
    await editFile(session, path, (text) => addTable(text, table)),
    ...(isListed
      ? []
      : [await editFile(session, getConfigPath(workspace), (text) => addSchemaFile(text, name))]),
  ];
  return edits.every((edit) => edit !== undefined)
    ? { documentChanges: edits.flat() }
    : {
        refusal: `${name} or the configuration has a form that nothing can be added to. Declare ${table} there yourself.`,
      };
}

type FileEdit = NonNullable<WorkspaceEdit['documentChanges']>;

/** The edit of a file as it is typed, or else as it is on disk, or else as it begins. */
async function editFile(
  { documents }: Session,
  path: string,
  edit: (text: string) => SpanEdit | undefined,
): Promise<FileEdit | undefined> {
  const exists = existsSync(path);
  const open = exists ? documents.all().find((each) => findPath(each.uri) === path) : undefined;
  const text = open?.getText() ?? (exists ? (await readTextFile(path, sizeLimit)).text : '');
  const made = text === undefined ? undefined : edit(text);
  if (text === undefined || made === undefined) {
    return undefined;
  }
  const uri = open?.uri ?? toUri(path);
  const document = open ?? TextDocument.create(uri, '', 0, text);
  const change: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: toTextEdits([made], document),
  };
  return [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change];
}
