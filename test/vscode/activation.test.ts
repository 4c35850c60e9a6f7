import assert from 'node:assert/strict';
import { extensions, workspace } from 'vscode';
import { openRule } from './openRule';

describe('activation', () => {
  it('happens when a YAML file opens', async () => {
    await openRule('anydesk.yaml');
    const extension = extensions.getExtension('rmm-detections.rmm-detections');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
    assert.equal(workspace.isTrusted, true);
  });
});
