import type { CancellationToken, ResponseError } from 'vscode-languageserver/node';
import {
  type InsertedIndicators,
  type InsertIndicatorsRequest,
  insertIndicatorsRequest,
} from '../protocol/messages';
import type { DocumentRequests } from './documentRequests';
import { orRefuse } from './orRefuse';
import type { Session } from './session';

/** Answers with edits that bring what the catalogue knows of a tool into a query. */
export function registerIndicatorHandlers(
  { connection, service }: Session,
  { answerWithEngine }: DocumentRequests,
): void {
  connection.onRequest(
    insertIndicatorsRequest,
    (request: InsertIndicatorsRequest, token: CancellationToken) =>
      answerWithEngine<InsertedIndicators | ResponseError<void>>(
        'Insert indicators',
        { textDocument: request },
        token,
        (analysis, environment) =>
          orRefuse(service.insertIndicators(analysis, request, environment)),
      ),
  );
}
