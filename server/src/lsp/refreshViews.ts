import { CodeLensRefreshRequest } from 'vscode-languageserver/node';
import type { Session } from './session';

/** Has the editor ask again for what it shows in the text and keeps until the text changes. */
export async function refreshViews({ connection, client }: Session): Promise<void> {
  await Promise.all([
    client.semanticTokensRefresh && connection.languages.semanticTokens.refresh(),
    client.codeLensRefresh && connection.sendRequest(CodeLensRefreshRequest.type),
  ]);
}
