import assert from 'node:assert/strict';
import { commands, type TreeItem, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { waitForRow } from './coverageView';
import { openFile } from './ruleEditor';

describe('the coverage view', () => {
  it('opens the rule that a tool has of a kind, at its name', async () => {
    await openFile('compose.yaml');
    await commands.executeCommand(ours.showCoverage);
    await click(await waitForRow(['AnyDesk', 'File Signature', 'anydesk.yaml']));
    const { document, selection } = window.activeTextEditor ?? assert.fail();
    assert.match(document.fileName, /anydesk\.yaml$/);
    assert.match(
      document.lineAt(selection.active).text.slice(selection.active.character),
      /^Remote/,
    );
  });

  it('creates the rule that could be there, and shows it from then on', async () => {
    await openFile('anydesk.yaml');
    await commands.executeCommand(ours.showCoverage);
    const path = ['AnyDesk', 'Network Connection'];
    await click(await waitForRow(path));
    const { document } = window.activeTextEditor ?? assert.fail();
    assert.match(document.fileName, /rmm_AnyDesk_netconn\.yaml$/);
    const tool = await waitForRow(['AnyDesk'], ({ description }) => description === '2 of 3');
    assert.equal(tool.contextValue, 'tool');
    const { description } = await waitForRow(path);
    assert.equal(description, 'rmm_AnyDesk_netconn.yaml');

    await commands.executeCommand('workbench.action.closeActiveEditor');
    await workspace.fs.delete(document.uri);
    await waitForRow(path, (row) => row.description !== description);
  });
});

async function click({ command }: TreeItem): Promise<void> {
  assert.ok(command, 'the row does something');
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
}
