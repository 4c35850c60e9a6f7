import assert from 'node:assert/strict';
import { type CompletionList, CompletionRequest } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { startEngineServer } from '../support/engineServer';
import type { LspClient } from '../support/lspClient';
import type { TestServer } from '../support/testServer';
import { Typist } from '../support/typist';
import { createNetworkRule, writeNetworkRule } from '../support/writeNetworkRule';

describe('writing a rule from an empty file, with a server at the other end', () => {
  let server: TestServer;

  beforeEach(async () => {
    const completionItem = { snippetSupport: true };
    server = await startEngineServer({ textDocument: { completion: { completionItem } } });
  });

  afterEach(() => server.stop());

  it('takes little typing and ends without a diagnostic', async () => {
    const typist = createTypist(server.client);
    await writeNetworkRule(typist);
    assert.deepEqual(await typist.diagnose(), []);
    assert.ok(
      typist.typed * 3 < typist.text.length,
      `${typist.typed} of ${typist.text.length} characters were typed`,
    );
    const [, id = ''] = /^id: ([\da-f-]{36})$/m.exec(typist.text) ?? [];
    assert.equal(typist.text, createNetworkRule(id));
  });
});

function createTypist(client: LspClient): Typist {
  let sent: TextDocument | undefined;

  async function send(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    if (sent === undefined) {
      await client.open(uri, document.getText(), version);
      // From now on, what is published is complete.
      await client.waitForDiagnostics(uri);
    } else if (sent.version !== version) {
      await client.change(uri, version, { text: document.getText() });
    }
    sent = document;
  }

  return new Typist({
    async complete(document, offset) {
      await send(document);
      const { items } = await client.connection.sendRequest<CompletionList>(
        CompletionRequest.method,
        { textDocument: { uri: document.uri }, position: document.positionAt(offset) },
      );
      return items;
    },
    async diagnose(document) {
      await send(document);
      const { diagnostics } = await client.waitForDiagnostics(
        document.uri,
        ({ version }) => version === document.version,
      );
      return diagnostics;
    },
  });
}
