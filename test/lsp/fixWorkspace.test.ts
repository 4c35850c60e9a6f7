import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FixedWorkspace, fixWorkspaceRequest } from '../../server/src/protocol/messages';
import { createRuleWithQuery } from '../support/sampleRule';
import { createTemporaryFolder } from '../support/temporaryFolder';
import { startTestServer } from '../support/testServer';

const good = createRuleWithQuery('DeviceEvents\n| where Timestamp > ago(1d)');
const withTactics = (tactics: string) => good.replace('tactics:\n  - CommandAndControl', tactics);

function apply(text: string, uri: string, { files }: FixedWorkspace): string {
  const edits = files.find((file) => file.uri === uri)?.edits ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 0, text), [...edits]);
}

describe('fixWorkspace', () => {
  it('repairs closed files as they are on the disk, open ones as they are typed, and no others', async () => {
    const folder = await createTemporaryFolder();
    const server = startTestServer();
    try {
      const { client } = server;
      const closed = withTactics('tactics: CommandAndControl');
      const open = withTactics('tactics: Persistence');
      await folder.write('.rmm-detections.yaml', 'exclude: [old]\n');
      await folder.write('old/excluded.yaml', closed);
      await folder.write('good.yaml', good);
      const closedUri = await folder.write('closed.yaml', closed);
      const openUri = await folder.write('open.yaml', good);
      await client.initialize({ folders: [folder.uri] });
      await client.open(openUri, open);
      const fixed = await client.connection.sendRequest<FixedWorkspace>(fixWorkspaceRequest);
      assert.deepEqual(
        fixed.files.map(({ uri, repairs }) => [uri, repairs]),
        [
          [closedUri, 1],
          [openUri, 1],
        ],
      );
      assert.equal(apply(closed, closedUri, fixed), withTactics('tactics:\n  - CommandAndControl'));
      assert.equal(apply(open, openUri, fixed), withTactics('tactics:\n  - Persistence'));
      // Three rules share one id, which needs a person.
      assert.equal(fixed.errors, 3);
    } finally {
      await server.stop();
      await folder.dispose();
    }
  });
});
