import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { CancellationToken, ResponseError } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type EntryPlace, type EntryPlaceRequest, entryPlaceRequest } from '../protocol/messages';
import type { Refusal } from '../service/languageService';
import { findEntryFile } from '../workspace/findEntryFile';
import { findEntryPlace } from '../workspace/findEntryPlace';
import { readTextFile } from '../workspace/readTextFile';
import { ruleFileLimit } from '../workspace/ruleFileLimit';
import type { Workspace } from '../workspace/workspace';
import { findPath, toUri } from './documentUri';
import { orRefuse } from './orRefuse';
import type { Session } from './session';

/** Says where one more vendor or exclusion is to be written. */
export function registerEntryPlaceHandler(session: Session): void {
  const { connection, environments, folders, guard } = session;
  connection.onRequest(entryPlaceRequest, (request: EntryPlaceRequest, token: CancellationToken) =>
    guard.request<EntryPlace | ResponseError<void> | null>('New entry', null, token, async () => {
      const folder =
        request.uri === undefined ? (folders.all[0] ?? folders.loose) : folders.find(request.uri);
      const { workspace } = await environments.get(folder);
      return orRefuse(
        folder.path === undefined
          ? { refusal: 'This needs a folder that is open in the editor.' }
          : await locate(session, workspace, request),
      );
    }),
  );
}

async function locate(
  session: Session,
  workspace: Workspace,
  { list }: EntryPlaceRequest,
): Promise<EntryPlace | Refusal> {
  const { path, isListed } = await findEntryFile(workspace, list);
  const name = relative(workspace.folder, path);
  const open = session.documents.all().find(({ uri }) => findPath(uri) === path);
  const { text, failure } = open
    ? { text: open.getText() }
    : existsSync(path)
      ? await readTextFile(path, ruleFileLimit)
      : { text: '' };
  if (text === undefined) {
    return { refusal: `${name} cannot be read. ${failure}` };
  }
  const place = findEntryPlace(text, list);
  if (!place) {
    return {
      refusal: `${name} has no list \`${list}\` with an item a line that could be added to. Mend the file first.`,
    };
  }
  const uri = open?.uri ?? toUri(path);
  const document = open ?? TextDocument.create(uri, 'yaml', 0, text);
  const { before, indent } = place;
  return { uri, position: document.positionAt(place.offset), before, indent, isListed };
}
