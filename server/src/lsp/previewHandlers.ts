import type { CancellationToken } from 'vscode-languageserver/node';
import { type GeneratedQueryRequest, generatedQueryRequest } from '../protocol/messages';
import type { DocumentRequests } from './documentRequests';
import type { Session } from './session';

/** Answers with the query of a rule as it will run. */
export function registerPreviewHandlers(
  { connection, queries }: Session,
  { answer }: DocumentRequests,
): void {
  connection.onRequest(
    generatedQueryRequest,
    (request: GeneratedQueryRequest, token: CancellationToken) =>
      answer('Query preview', { textDocument: request }, token, (analysis, environment) =>
        queries.answer(request, analysis, environment),
      ),
  );
}
