import assert from 'node:assert/strict';
import { commands, extensions, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { openFile } from './ruleEditor';

describe('activation', () => {
  it('happens when a YAML file opens', async () => {
    await openFile('anydesk.yaml');
    const extension = extensions.getExtension('rmm-detections.rmm-detections');
    assert.ok(extension);
    await extension.activate();
    assert.equal(workspace.isTrusted, true);
  });

  it('registers every command', async () => {
    const known = new Set(await commands.getCommands(true));
    assert.deepEqual(
      Object.values(ours).filter((id) => !known.has(id)),
      [],
    );
  });

  it('leaves the language of rules at YAML', async () => {
    const { document } = await openFile('anydesk.yaml');
    assert.equal(document.languageId, 'yaml');
  });
});
