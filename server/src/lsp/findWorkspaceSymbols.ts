import { SymbolInformation } from 'vscode-languageserver/node';
import type { Session } from './session';

/** The place of what is known by its file alone. */
const beginning = {
  start: { line: 0, character: 0 },
  end: { line: 0, character: 0 },
};

/** The rules of all folders, and of loose files, that a search means; in the form that every client takes. */
export async function findWorkspaceSymbols(
  { environments, folders, service }: Pick<Session, 'environments' | 'folders' | 'service'>,
  query: string,
): Promise<SymbolInformation[]> {
  const contexts = await Promise.all(
    [...folders.all, folders.loose].map((folder) => environments.get(folder)),
  );
  return contexts
    .flatMap(({ environment }) => service.workspaceSymbols(query, environment))
    .map(({ name, kind, location, containerName }) =>
      SymbolInformation.create(
        name,
        kind,
        'range' in location ? location.range : beginning,
        location.uri,
        containerName,
      ),
    );
}
