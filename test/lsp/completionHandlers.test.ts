import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  InsertTextFormat,
  TextEdit,
} from 'vscode-languageserver/node';
import type { LspClient } from '../support/lspClient';
import { startTestServer, type TestServer } from '../support/testServer';

describe('completionHandlers', () => {
  const uri = 'file:///nowhere/rule.yaml';
  let server: TestServer;
  let client: LspClient;

  async function start(capabilities: ClientCapabilities): Promise<void> {
    server = startTestServer();
    client = server.client;
    await client.initialize({ capabilities });
    await client.open(uri, '');
  }

  afterEach(() => server.stop());

  async function findItem(label: string): Promise<CompletionItem> {
    const { items } = await client.connection.sendRequest<CompletionList>(
      CompletionRequest.method,
      { textDocument: { uri }, position: { line: 0, character: 0 } },
    );
    const item = items.find((candidate) => candidate.label === label);
    assert.ok(item, `no ${label} among ${items.length} completions`);
    return item;
  }

  it('offers snippets to editors that fill them in', async () => {
    await start({ textDocument: { completion: { completionItem: { snippetSupport: true } } } });
    const { insertTextFormat, textEdit } = await findItem('tactics');
    assert.equal(insertTextFormat, InsertTextFormat.Snippet);
    assert.match(textEdit?.newText ?? '', /\$/);
  });

  it('offers plain text to those that do not', async () => {
    await start({});
    const { insertTextFormat, textEdit } = await findItem('tactics');
    assert.equal(insertTextFormat, InsertTextFormat.PlainText);
    assert.ok(TextEdit.is(textEdit));
    assert.match(textEdit.newText, /^tactics:\n\s+- $/);
  });

  it('documents a completion when its user looks at it', async () => {
    await start({});
    const item = await findItem('severity');
    assert.equal(item.documentation, undefined);
    const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.match(JSON.stringify(resolved.documentation), /severity/i);
    assert.deepEqual(
      { ...resolved, documentation: undefined },
      { ...item, documentation: undefined },
    );
  });

  it('gives back as it is what has no more to tell', async () => {
    await start({});
    const item = { label: 'of somebody else', data: { uri: 7 } };
    assert.deepEqual(
      await client.connection.sendRequest(CompletionResolveRequest.type, item),
      item,
    );
  });
});
