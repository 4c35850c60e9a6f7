import { gunzipSync } from 'node:zlib';

/** The query that advanced hunting opens with. */
export function parseDefenderLink(link: string): string {
  const packed = new URL(link).searchParams.get('query') ?? '';
  return gunzipSync(Buffer.from(packed, 'base64url')).toString('utf16le');
}

/** The query that the Logs page opens with, and the resource id of the workspace that it runs in. */
export function parseSentinelLink(link: string): { query: string; workspace: string } {
  const [, workspace = '', packed = ''] =
    /\/resourceId\/([^/]+)\/source\/LogsBlade\.AnalyticsShareLinkToQuery\/q\/([^/]+)$/.exec(
      new URL(link).hash,
    ) ?? [];
  return {
    query: gunzipSync(Buffer.from(decodeURIComponent(packed), 'base64')).toString('utf8'),
    workspace: decodeURIComponent(workspace),
  };
}
