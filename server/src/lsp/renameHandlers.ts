import { ResponseError } from 'vscode-languageserver/node';
import type { DocumentRequests } from './documentRequests';
import { orRefuse } from './orRefuse';
import type { Session } from './session';

/** Renames, or has the editor show the sentence that says why not. */
export function registerRenameHandlers(
  { connection, service }: Session,
  { answer }: DocumentRequests,
): void {
  connection.onPrepareRename((request, token) =>
    answer('Rename', request, token, (analysis, environment) =>
      analysis.rules.length === 0
        ? undefined
        : orRefuse(service.prepareRename(analysis, request.position, environment)),
    ),
  );
  connection.onRenameRequest((request, token) =>
    answer('Rename', request, token, (analysis, environment) => {
      if (analysis.rules.length === 0) {
        return undefined;
      }
      const { position, newName } = request;
      const result = orRefuse(service.rename(analysis, position, newName, environment));
      return result instanceof ResponseError ? result : result.edit;
    }),
  );
}
