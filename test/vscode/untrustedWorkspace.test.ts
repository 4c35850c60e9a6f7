import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { waitForDiagnostics } from './diagnostics';
import { openFile, replaceText } from './ruleEditor';

describe('a workspace that is not trusted', () => {
  it('has its rules checked as any other', async () => {
    assert.equal(workspace.isTrusted, false);
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, 'Signer has', 'Singer has');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
  });
});
