import { env, UIKind, Uri, window } from 'vscode';
import type { GeneratedQuery } from '../../server/src/protocol/messages';
import { warnWhenStale } from './copyQuery';
import { findSentinelWorkspace } from './findSentinelWorkspace';
import { openLink } from './openLink';
import {
  defenderPage,
  getLinkLimit,
  type Portal,
  toDefenderLink,
  toSentinelLink,
  toSentinelPage,
} from './portalLinks';
import type { SourcedQuery } from './querySource';

interface PortalPage {
  readonly portal: Portal;
  readonly name: string;
  /** With the query in it. */
  readonly link: string;
  /** Without. */
  readonly page: string;
}

/** Opens advanced hunting of Defender XDR with the query. */
export function openInDefender({ generated }: SourcedQuery): Promise<void> {
  const link = toDefenderLink(generated.query);
  return openPage({ portal: 'defender', name: 'Defender', link, page: defenderPage }, generated);
}

/** Opens the logs of the configured workspace with the query; asks for the workspace if there is none. */
export async function openInSentinel({ source, generated }: SourcedQuery): Promise<void> {
  const workspace = await findSentinelWorkspace(Uri.parse(source.uri));
  if (workspace === undefined) {
    return;
  }
  const link = toSentinelLink(generated.query, workspace);
  const page = toSentinelPage(workspace);
  await openPage({ portal: 'sentinel', name: 'Sentinel', link, page }, generated);
}

async function openPage(
  { portal, name, link, page }: PortalPage,
  generated: GeneratedQuery,
): Promise<void> {
  const limit = getLinkLimit(portal, findOpener());
  if (link.length <= limit) {
    await openLink(link);
    warnWhenStale(generated);
    return;
  }
  await env.clipboard.writeText(generated.query);
  const open = `Open ${name}`;
  const chosen = await window.showWarningMessage(
    `The query of “${generated.title}” is too long for a link: that would have ${link.length} characters, and ${limit} arrive. It was copied instead, to be pasted there.`,
    open,
  );
  if (chosen === open) {
    await openLink(page);
  }
}

/** In a remote window the system that shows the window is not known, and may be Windows. */
function findOpener(): Parameters<typeof getLinkLimit>[1] {
  if (env.uiKind === UIKind.Web) {
    return 'browser';
  }
  return process.platform === 'win32' || env.remoteName !== undefined ? 'windows' : 'desktop';
}
