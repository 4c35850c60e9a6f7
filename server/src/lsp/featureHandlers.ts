import { registerCaretHandlers } from './caretHandlers';
import { registerCatalogHandlers } from './catalogHandlers';
import type { ClientFeatures } from './clientFeatures';
import { registerCodeActionResolve } from './codeActionResolve';
import { registerCompletionHandlers } from './completionHandlers';
import { registerCoverageHandlers } from './coverageHandlers';
import { createDocumentRequests } from './documentRequests';
import { registerExclusionHandlers } from './exclusionHandlers';
import { registerFormattingHandlers } from './formattingHandlers';
import { registerImportHandlers } from './importHandlers';
import { registerIndicatorHandlers } from './indicatorHandlers';
import { registerPreviewHandlers } from './previewHandlers';
import { registerRenameHandlers } from './renameHandlers';
import { registerSemanticTokensHandlers } from './semanticTokensHandlers';
import type { Session } from './session';
import { registerStructureHandlers } from './structureHandlers';

/** Answers what an editor asks about open documents, and where the rules of the workspace are. */
export function registerFeatureHandlers(session: Session, client: ClientFeatures): void {
  const requests = createDocumentRequests(session);
  registerCompletionHandlers(session, requests, client);
  registerCaretHandlers(session, requests);
  registerRenameHandlers(session, requests);
  registerFormattingHandlers(session, requests);
  registerStructureHandlers(session, requests, client);
  registerSemanticTokensHandlers(session, requests, client);
  registerPreviewHandlers(session, requests);
  registerCoverageHandlers(session);
  registerCatalogHandlers(session);
  registerIndicatorHandlers(session, requests);
  registerImportHandlers(session);
  registerExclusionHandlers(session);
  registerCodeActionResolve(session);
}
