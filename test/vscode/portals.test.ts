import assert from 'node:assert/strict';
import { commands, env, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { parseDefenderLink, parseSentinelLink } from '../support/parsePortalLink';
import { answering } from './answering';
import { getPreviewedQuery } from './previewEditor';
import { findText, openFile, replaceText } from './ruleEditor';

const logWorkspace =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/soc/providers/Microsoft.OperationalInsights/workspaces/soc-logs';

describe('opening a portal', () => {
  it('opens advanced hunting with the very query that is previewed', async () => {
    await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    const [link = ''] = await collectLinks(ours.openInDefender);
    assert.equal(parseDefenderLink(link), getPreviewedQuery());
  });

  it('opens the rule that a lens stands above', async () => {
    const { document } = await openFile('several.yaml');
    const { line } = findText(await openFile('several.yaml'), 'Second of two rules').start;
    const [link = ''] = await collectLinks(ours.openInDefender, document.uri.toString(), {
      line,
      character: 0,
    });
    assert.match(parseDefenderLink(link), /DeviceNetworkEvents/);
  });

  it('asks for the workspace of Sentinel, and remembers it if the user wants that', async () => {
    await openFile('anydesk.yaml');
    const answers = {
      showInputBox: () => Promise.resolve(logWorkspace),
      showQuickPick: (items: readonly { label: string }[]) =>
        Promise.resolve(items.find(({ label }) => label === 'Remember for this workspace')),
    } as unknown as Partial<typeof window>;
    const [asked = ''] = await answering(window, answers, () => collectLinks(ours.openInSentinel));
    const [remembered = ''] = await collectLinks(ours.openInSentinel);
    const settings = workspace.getConfiguration('rmmDetections');
    await settings.update('sentinel.workspaceResourceId', undefined);
    assert.equal(parseSentinelLink(asked).workspace, logWorkspace);
    assert.match(parseSentinelLink(asked).query, /DeviceFileCertificateInfo/);
    assert.deepEqual(parseSentinelLink(remembered), parseSentinelLink(asked));
  });

  it('opens nothing and stays silent when the user names no workspace', async () => {
    await openFile('anydesk.yaml');
    const answers: Partial<typeof window> = { showInputBox: () => Promise.resolve(undefined) };
    const links = await answering(window, answers, () => collectLinks(ours.openInSentinel));
    assert.deepEqual(links, []);
  });

  it('copies a query that is too long for a link, and says so', async () => {
    const editor = await openFile('anydesk.yaml');
    const words = Array.from({ length: 900 }, (_, index) => `'${(index * 7919) % 100_003}'`);
    await replaceText(editor, "Signer has 'anydesk software'", `Signer has_any (${words})`);
    let told = '';
    const showWarningMessage = (message: string) => {
      told = message;
      return Promise.resolve(undefined);
    };
    const links = await answering(
      window,
      { showWarningMessage } as unknown as Partial<typeof window>,
      () => collectLinks(ours.openInDefender),
    );
    assert.deepEqual(links, []);
    assert.match(told, /too long for a link.* copied/);
    assert.ok((await env.clipboard.readText()).includes(words.at(-1) ?? assert.fail()));
  });
});

/** The links that the browser is told to open while the command runs. */
async function collectLinks(command: string, ...args: readonly unknown[]): Promise<string[]> {
  const links: string[] = [];
  const { executeCommand } = commands;
  const catching = (id: string, ...rest: readonly unknown[]) => {
    if (id !== 'vscode.open') {
      return executeCommand(id, ...rest);
    }
    links.push(String(rest[0]));
    return Promise.resolve(undefined);
  };
  await answering(commands, { executeCommand: catching as typeof commands.executeCommand }, () =>
    executeCommand(command, ...args),
  );
  return links;
}
