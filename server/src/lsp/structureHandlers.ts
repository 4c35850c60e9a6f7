import type { ClientFeatures } from './clientFeatures';
import type { DocumentRequests } from './documentRequests';
import { findWorkspaceSymbols } from './findWorkspaceSymbols';
import type { Session } from './session';
import { toFlatSymbols } from './toFlatSymbols';

/** Answers what an editor shows of a file's structure, in the text and beside it. */
export function registerStructureHandlers(
  session: Session,
  { answerLater, answerWithEngine }: DocumentRequests,
  client: ClientFeatures,
): void {
  const { connection, service, guard } = session;

  connection.onDocumentSymbol((request, token) =>
    answerWithEngine('Symbols', request, token, (analysis, environment) => {
      const symbols = service.documentSymbols(analysis, environment);
      return client.symbolTree ? symbols : toFlatSymbols(symbols, request.textDocument.uri);
    }),
  );
  connection.onFoldingRanges((request, token) =>
    answerWithEngine('Folding', request, token, (analysis, environment) =>
      service.foldingRanges(analysis, environment),
    ),
  );
  connection.onDocumentLinks((request, token) =>
    answerLater('Links', request, token, (analysis, environment) =>
      service.documentLinks(analysis, environment),
    ),
  );
  const answerLenses = client.codeLensRefresh ? answerLater : answerWithEngine;
  connection.onCodeLens((request, token) =>
    answerLenses('Code lenses', request, token, (analysis, environment) =>
      service
        .codeLenses(analysis, environment)
        .filter(({ command }) => !command?.command || client.commands.includes(command.command)),
    ),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    guard.request('Workspace symbols', null, token, () => findWorkspaceSymbols(session, query)),
  );
}
