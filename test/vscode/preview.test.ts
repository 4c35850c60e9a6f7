import assert from 'node:assert/strict';
import { commands, type TextDocument, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { openFile, replaceText } from './ruleEditor';

describe('the preview of the generated query', () => {
  it('opens beside the rule and follows what is typed', async () => {
    const editor = await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    const preview = findPreview();
    assert.match(preview.getText(), /Signer has 'anydesk software'/);
    assert.match(preview.getText(), /^\/\/ Remote Management and Monitoring tool - AnyDesk/);
    assert.equal(window.activeTextEditor, editor);

    const changed = waitForText(preview, /Signer has 'philandro software'/);
    await replaceText(editor, 'anydesk software', 'philandro software');
    await changed;
  });

  it('follows the user to another file, but not to one that is no rule', async () => {
    await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    const preview = findPreview();
    const changed = waitForText(preview, /RemoteUrl has 'teamviewer\.com'/);
    await openFile('teamviewer.yaml');
    await changed;
    await openFile('compose.yaml');
    await commands.executeCommand(ours.previewQuery);
    assert.match(preview.getText(), /teamviewer/);
  });

  it('is KQL for the editor', async () => {
    await openFile('anydesk.yaml');
    await commands.executeCommand(ours.previewQuery);
    assert.ok(['kusto', 'rmm-kql'].includes(findPreview().languageId));
  });
});

function findPreview(): TextDocument {
  const shown = window.visibleTextEditors.map(({ document }) => document);
  const preview = shown.find(({ uri }) => uri.scheme === 'rmm-query');
  assert.ok(preview, 'the preview is shown');
  return preview;
}

function waitForText(document: TextDocument, pattern: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const listener = workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && pattern.test(document.getText())) {
        listener.dispose();
        resolve();
      }
    });
  });
}
