import type { CancellationToken } from 'vscode-languageserver/node';
import type { FixedFile, FixedWorkspace } from '../protocol/messages';
import { toTextEdits } from '../service/toTextEdits';
import { diffLines } from '../text/diffLines';
import type { Session } from './session';
import type { WorkspaceFile } from './workspaceFiles';

/** Works out the certain repairs of every file of the workspace; making them is up to the editor, where they can be undone. */
export async function fixWorkspace(
  session: Session,
  token: CancellationToken,
): Promise<FixedWorkspace> {
  const fixed = await session.files.visitAll(session.folders.all, token, (file) =>
    fixFile(session, file),
  );
  const files = fixed.filter((file) => file !== undefined);
  return {
    files: files.filter(({ edits }) => edits.length > 0),
    errors: files.reduce((sum, { errors }) => sum + errors, 0),
  };
}

async function fixFile(
  { environments, service }: Session,
  { folder, path, analysis }: WorkspaceFile,
): Promise<(FixedFile & { readonly errors: number }) | undefined> {
  const context = await environments.get(folder);
  if (!analysis || analysis.kind === 'other' || context.isExcluded(path)) {
    return undefined;
  }
  const { document } = analysis;
  const { text, repaired, errors } = service.fixAll(analysis, context.environment);
  const edits = toTextEdits(diffLines(document.getText(), text), document);
  return { uri: document.uri, edits, repairs: repaired.length, errors };
}
