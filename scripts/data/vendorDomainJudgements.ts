/**
 * Domains that serve much besides one tool: shared platforms, and makers' domains behind which
 * stand many other products. They ship marked `broad`. A host that a platform gives to one tenant
 * alone, such as `packagesstore.blob.core.windows.net`, is specific and is not marked.
 */
export const broadDomains: ReadonlySet<string> = new Set([
  'acronis.com',
  'amazonaws.com',
  'basecamp.com',
  'checkip.amazonaws.com',
  'connectwise.com',
  'content.ivanti.com',
  'download-accl.zoho.in',
  'downloads.zohocdn.com',
  'downloads.zohodl.com.cn',
  'ericom.com',
  'fortra.com',
  'freshworks.com',
  'freshworksapi.com',
  'ghcr.io',
  'github.com',
  'goto.com',
  'ivanti.com',
  'mail.metaquest.com',
  'manageengine.com',
  'metaquest.com',
  'objects.githubusercontent.com',
  'parallels.com',
  'r2.cloudflarestorage.com',
  'raw.githubusercontent.com',
  'sophos.com',
  'sophosupd.com',
  'sophosupd.net',
  'static.zohocdn.com',
  'stunserver.stunprotocol.org',
  'www.metaquest.com',
  'zoho.com',
  'zoho.com.au',
  'zoho.com.cn',
  'zoho.eu',
  'zoho.in',
  'zohodl.com.cn',
  'zohopublic.com',
  'zohopublic.eu',
  'zohostatic.in',
  'zohowebstatic.com',
]);

/** Domains of another tool or product that this one makes use of, by tool id; broad for this one. */
export const sharedDomains: Readonly<Record<string, readonly string[]>> = {
  barracuda: ['islonline.net'],
  'fleetdeck-io': ['fleetdm.com'],
  helpwire: ['account.flexihub.com'],
  'laplink-everywhere': ['atled.syspectr.com'],
  'tactical-rmm': ['login.tailscale.com'],
  tiflux: ['my.splashtop.com'],
};

/** Portals with a page about a tool: whoever looks at it does not run the tool. */
export const downloadPortals: readonly string[] = ['softonic.com', 'software.informer.com'];

/** Misspellings upstream. */
export const correctedDomains: Readonly<Record<string, string>> = {
  'checkip.zmazonaws.com': 'checkip.amazonaws.com',
  'rescue-data-cetner.logmein-gateway.com': 'rescue-data-center.logmein-gateway.com',
};

/**
 * Domains that are no sign of the tool they stand with, by tool id: an unrelated domain that a
 * cut-off host name left behind, and the phishing sites of single campaigns that abused a tool.
 */
export const foreignDomains: Readonly<Record<string, readonly string[]>> = {
  'level-io': ['downloads.io'],
  netbird: [
    'cloud-233f9.firebaseapp.com',
    'cloud-ed980.firebaseapp.com',
    'googl-165a0.web.app',
    'googl-6c11f.firebaseapp.com',
    'googl-6c11f.web.app',
    'my-sharepoint-inc.com',
    'my1cloudlive.com',
    'my2cloudlive.com',
    'web-16fe.app',
  ],
};
