import { gzipSync } from 'node:zlib';

/** A web page that runs queries. */
export type Portal = 'defender' | 'sentinel';

/** Advanced hunting with no query in it. */
export const defenderPage = 'https://security.microsoft.com/v2/advanced-hunting';

const azurePage = 'https://portal.azure.com/';

/** The logs of a Log Analytics workspace with no query in them; `workspace` is its resource id. */
export function toSentinelPage(workspace: string): string {
  return `${azurePage}#resource${workspace}/logs`;
}

/**
 * A link that opens advanced hunting with `query`, as the portal's own “Share link” makes them: the
 * text in UTF-16LE, gzipped, in base64url without padding.
 */
export function toDefenderLink(query: string): string {
  const packed = gzipSync(Buffer.from(query, 'utf16le')).toString('base64url');
  return `${defenderPage}?query=${packed}`;
}

/**
 * A link that opens the logs of a Log Analytics workspace with `query`, as the portal's own “Copy
 * link to query” makes them: the text in UTF-8, gzipped, in base64. Without a time span in the link,
 * the time filter of the query counts.
 *
 * @param workspace the resource id, see `isWorkspaceResourceId`.
 */
export function toSentinelLink(query: string, workspace: string): string {
  const packed = gzipSync(query).toString('base64');
  const logs = `${azurePage}#blade/Microsoft_Azure_Monitoring_Logs/LogsBlade`;
  const source = 'source/LogsBlade.AnalyticsShareLinkToQuery';
  return `${logs}/resourceId/${encodeURIComponent(workspace)}/${source}/q/${encodeURIComponent(packed)}`;
}

const workspacePattern =
  /^\/subscriptions\/[^/\s]+\/resourceGroups\/[^/\s]+\/providers\/Microsoft\.OperationalInsights\/workspaces\/[^/\s]+$/i;

/** Whether a text is the resource id of a Log Analytics workspace, as “Properties” of the workspace shows it. */
export function isWorkspaceResourceId(text: string): boolean {
  return workspacePattern.test(text);
}

/** Electron's `shell.openExternal` takes no more on Windows. */
const windowsLimit = 2081;

/** Azure Front Door takes URLs of 8,192 bytes, and of these 4,096 for what follows the question mark. */
const portalLimits: Readonly<Record<Portal, number>> = {
  defender: defenderPage.length + 4096,
  sentinel: 8192,
};

/**
 * The length in characters up to which a link arrives.
 *
 * @param opener what hands the link to the browser: a browser that VS Code runs in, or the desktop
 *   VS Code of Windows or of another system.
 */
export function getLinkLimit(portal: Portal, opener: 'browser' | 'windows' | 'desktop'): number {
  return opener === 'windows' ? windowsLimit : portalLimits[portal];
}
