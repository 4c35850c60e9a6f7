import assert from 'node:assert/strict';
import { commands, Selection, Uri, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { answering } from './answering';
import { findPreview, getPreviewedQuery, waitForText } from './previewEditor';
import { findText, openFile, replaceText } from './ruleEditor';

describe('the preview of the generated query', () => {
  it('opens beside the rule and follows what is typed', async () => {
    const editor = await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    const preview = findPreview();
    assert.match(preview.getText(), /Signer has 'anydesk software'/);
    assert.match(preview.getText(), /^\/\/ Remote Management and Monitoring tool - AnyDesk/);
    assert.equal(window.activeTextEditor, editor);

    await replaceText(editor, 'anydesk software', 'philandro software');
    await waitForText(preview, /Signer has 'philandro software'/);
  });

  it('keeps the last good query while the rule is broken, and says so', async () => {
    const editor = await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    await replaceText(editor, "| where Signer has 'anydesk software'", '| where Signer has (');
    await waitForText(
      findPreview(),
      /does not parse right now[\s\S]*Signer has 'anydesk software'/,
    );
  });

  it('follows the user to another file, but not to one that is no rule', async () => {
    await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    const preview = findPreview();
    await openFile('teamviewer.yaml');
    await waitForText(preview, /RemoteUrl has 'teamviewer\.com'/);
    await openFile('compose.yaml');
    await commands.executeCommand(ours.previewQuery);
    assert.match(preview.getText(), /teamviewer/);
  });

  it('follows the caret from rule to rule of a file', async () => {
    const editor = await openFile('several.yaml');
    await commands.executeCommand(ours.previewQuery);
    const { start } = findText(editor, 'Second of two rules');
    editor.selection = new Selection(start, start);
    await waitForText(findPreview(), /^\/\/ Second of two rules/);
  });

  it('is KQL for the editor', async () => {
    await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    assert.ok(['kusto', 'rmm-kql'].includes(findPreview().languageId));
  });

  it('switches to another target and back', async () => {
    await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    assert.match(findPreview().getText(), /^\/\/ For Microsoft Defender XDR\.$/m);
    await pick('Microsoft Sentinel');
    await waitForText(findPreview(), /^\/\/ For Microsoft Sentinel\.$/m);
    await pick('As configured');
    await waitForText(findPreview(), /^\/\/ For Microsoft Defender XDR\.$/m);

    async function pick(label: string): Promise<void> {
      await answering(window, choosing(label), () =>
        commands.executeCommand(ours.switchPreviewTarget),
      );
    }
  });

  it('combines the rules of a folder, until the user asks for that of a rule again', async () => {
    const { document } = await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery, Uri.joinPath(document.uri, '..'));
    await waitForText(findPreview(), /anydesk software[\s\S]*teamviewer\.com/);
    await commands.executeCommand(ours.previewQuery);
    await waitForText(findPreview(), /^\/\/ Remote Management and Monitoring tool - AnyDesk/);
  });

  it('shows what a rule of a tool would ask', async () => {
    await openFile('anydesk.yaml');
    const argument = { tool: 'splashtop', kind: 'network-connection' };
    await commands.executeCommand(ours.previewQuery, argument);
    await waitForText(findPreview(), /DeviceNetworkEvents[\s\S]*splashtop\.com/);
    await commands.executeCommand(ours.previewQuery);
  });

  it('is saved as a file with the comments that say what it is for', async () => {
    const { document } = await openFile('anydesk.yaml');
    const file = Uri.joinPath(document.uri, '../exported.kql');
    let offered: Uri | undefined;
    const showSaveDialog: typeof window.showSaveDialog = (options) => {
      offered = options?.defaultUri;
      return Promise.resolve(file);
    };
    await commands.executeCommand(ours.previewQuery);
    await answering(window, { showSaveDialog }, () => commands.executeCommand(ours.exportQuery));
    const saved = new TextDecoder().decode(await workspace.fs.readFile(file));
    await workspace.fs.delete(file);
    assert.equal(saved, findPreview().getText());
    assert.ok(saved.includes(getPreviewedQuery()));
    assert.match(offered?.path ?? '', /\/[^/]*AnyDesk - File Signature\.kql$/);
  });
});

/** Chooses the item with this label of the next list. */
function choosing(label: string): Partial<typeof window> {
  const showQuickPick = async (items: readonly { label: string }[]) =>
    items.find((item) => item.label === label);
  return { showQuickPick } as unknown as Partial<typeof window>;
}
