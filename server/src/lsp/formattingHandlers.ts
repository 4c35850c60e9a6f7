import type { DocumentRequests } from './documentRequests';
import type { Session } from './session';

/** Lays out rules and selections of their queries; `formattingOffer.ts` says for which files. */
export function registerFormattingHandlers(
  { connection, service }: Session,
  { answer }: DocumentRequests,
): void {
  connection.onDocumentFormatting((request, token) =>
    answer('Formatting', request, token, (analysis, environment) =>
      service.format(analysis, environment),
    ),
  );
  connection.onDocumentRangeFormatting((request, token) =>
    answer('Formatting', request, token, (analysis, environment) =>
      service.formatRange(analysis, request.range, environment),
    ),
  );
}
