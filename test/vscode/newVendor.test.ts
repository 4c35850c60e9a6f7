import assert from 'node:assert/strict';
import { commands, type TextEditor, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { waitForCompletion } from './completionList';
import { findText, openFile, replaceText } from './ruleEditor';

describe('a new vendor', () => {
  it('is filled in as a snippet, and known to completion as soon as it is saved', async () => {
    await openFile('anydesk.yaml');
    const vendors = await addVendor();
    assert.match(
      vendors.document.getText(),
      /^vendors:\n {2}- id: acme-remote\n {4}name: Acme Remote\n/,
    );
    assert.equal(vendors.document.getText(vendors.selection), 'acme-remote');
    await replaceText(vendors, 'Acme Remote Ltd', 'Zebra Remoting Oy');
    assert.ok(await vendors.document.save());

    const rule = await openFile('anydesk.yaml');
    await replaceText(rule, "Signer has 'anydesk software'", "Signer has ''");
    await waitForCompletion(rule, findText(rule, "has ''").end.translate(0, -1), /zebra remoting/i);
  });

  it('goes below those that are there', async () => {
    const { document } = await addVendor();
    const [, first, second] = document.getText().split(/^ {2}- /m);
    assert.match(first ?? '', /Zebra Remoting Oy/);
    assert.match(second ?? '', /^id: acme-remote\n {4}name: Acme Remote\n[\s\S]*\n$/);
    await document.save();
    await workspace.fs.delete(document.uri);
  });
});

async function addVendor(): Promise<TextEditor> {
  await commands.executeCommand(ours.newVendor);
  const editor = window.activeTextEditor ?? assert.fail();
  assert.ok(editor.document.fileName.endsWith('rmm-vendors.yaml'));
  return editor;
}
