import { relative } from 'node:path';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { addTable } from '../kql/addTable';
import type { TableTarget } from '../service/features/declareTableAction';
import type { Refusal } from '../service/refusal';
import { toTextEdits } from '../service/toTextEdits';
import type { SpanEdit } from '../text/spanEdit';
import { addSchemaFile, getConfigPath } from '../workspace/addSchemaFile';
import { findEntryFile } from '../workspace/findEntryFile';
import { type CreateOrEdit, createOrEdit } from './createOrEdit';
import { readCurrentFile } from './readCurrentFile';
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

/** Undefined where the file cannot be read or added to. */
async function editFile(
  { documents }: Session,
  path: string,
  edit: (text: string) => SpanEdit | undefined,
): Promise<CreateOrEdit | undefined> {
  const { document } = await readCurrentFile(documents, path, sizeLimit);
  const made = document && edit(document.getText());
  return made && createOrEdit(document.uri, toTextEdits([made], document));
}
