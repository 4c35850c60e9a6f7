import type { ExtensionContext } from 'vscode';
import { indentBelowBlockHeaders } from './blockIndentation';
import { registerCommands } from './commands';
import { createCoverageTree } from './coverageTree';
import type { DetectionsClient } from './detectionsClient';
import { createLanguageClient } from './languageClient';
import { createLog } from './log';
import { createPreviewedQuery } from './previewedQuery';
import { createQueryPreview } from './queryPreview';
import { createStatusItems } from './statusItem';

let client: DetectionsClient | undefined;

export async function activate({ extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const log = createLog();
  client = createLanguageClient(extensionUri, log);
  const previewed = createPreviewedQuery(client, log);
  const preview = createQueryPreview(previewed);
  const commands = registerCommands({
    extension: extensionUri,
    client,
    previewed,
    preview,
    log,
  });
  subscriptions.push(log, createStatusItems(client), previewed, preview, commands);
  subscriptions.push(indentBelowBlockHeaders(), createCoverageTree(client, log));
  await client.start();
  await previewed.refresh();
}

/** The editor waits for what this returns, and so for an orderly end of the server. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}
