import type { DocumentRequests } from './documentRequests';
import type { Session } from './session';

/** Answers what an editor asks about the place of the caret or a selection. */
export function registerCaretHandlers(
  { client, connection, service }: Session,
  { answer, answerLater }: DocumentRequests,
): void {
  connection.onHover((request, token) =>
    answer('Hover', request, token, (analysis, environment) =>
      service.hover(analysis, request.position, environment),
    ),
  );
  connection.onSignatureHelp((request, token) =>
    answer('Signature help', request, token, (analysis, environment) =>
      service.signatureHelp(analysis, request.position, environment),
    ),
  );
  connection.onDefinition((request, token) =>
    answer('Definition', request, token, (analysis, environment) =>
      service.definition(analysis, request.position, environment),
    ),
  );
  connection.onReferences((request, token) =>
    answer('References', request, token, (analysis, environment) =>
      service.references(
        analysis,
        request.position,
        request.context.includeDeclaration,
        environment,
      ),
    ),
  );
  connection.onDocumentHighlight((request, token) =>
    answerLater('Highlights', request, token, (analysis, environment) =>
      service.highlights(analysis, request.position, environment),
    ),
  );
  connection.onSelectionRanges((request, token) =>
    answer('Selection ranges', request, token, (analysis, environment) =>
      service.selectionRanges(analysis, request.positions, environment),
    ),
  );
  connection.onCodeAction((request, token) =>
    answerLater('Code actions', request, token, (analysis, environment) =>
      service
        .codeActions(analysis, request.range, request.context.only, environment)
        .filter(({ edit }) => edit !== undefined || client.codeActionEdits),
    ),
  );
}
