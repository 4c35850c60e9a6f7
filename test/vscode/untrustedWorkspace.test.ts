import assert from 'node:assert/strict';
import { extensions, workspace } from 'vscode';
import { openRule } from './openRule';

describe('an untrusted workspace', () => {
  it('is served too', async () => {
    assert.equal(workspace.isTrusted, false);
    await openRule('anydesk.yaml');
    await extensions.getExtension('rmm-detections.rmm-detections')?.activate();
  });
});
