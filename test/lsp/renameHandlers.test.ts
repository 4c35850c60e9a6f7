import assert from 'node:assert/strict';
import {
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  type ResponseError,
} from 'vscode-languageserver/node';
import { startEngineServer } from '../support/engineServer';
import type { LspClient } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import type { TestServer } from '../support/testServer';

describe('renameHandlers', () => {
  const uri = 'file:///nowhere/rule.yaml';
  const textDocument = { uri };
  const onName = { line: 12, character: 7 };
  const onTable = { line: 13, character: 4 };
  let server: TestServer;
  let client: LspClient;

  beforeEach(async () => {
    server = await startEngineServer();
    client = server.client;
    const query = 'let window = 5d;\nDeviceEvents | where Timestamp > ago(window)';
    await client.open(uri, createRuleWithQuery(query));
  });

  afterEach(() => server.stop());

  const rename = (position: typeof onName, newName: string) =>
    client.connection.sendRequest(RenameRequest.type, { textDocument, position, newName });

  it('tells what would be renamed, and renames it everywhere', async () => {
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, {
      textDocument,
      position: onName,
    });
    assert.deepEqual(prepared, {
      range: { start: { line: 12, character: 6 }, end: { line: 12, character: 12 } },
      placeholder: 'window',
    });
    const edit = await rename(onName, 'span');
    assert.deepEqual(
      edit?.changes?.[uri]?.map(({ newText, range }) => [newText, range.start]),
      [
        ['span', { line: 12, character: 6 }],
        ['span', { line: 13, character: 39 }],
      ],
    );
  });

  it('answers a refusal with the sentence that says why', async () => {
    const isRefusal =
      (sentence: RegExp) =>
      ({ code, message }: ResponseError<void>) =>
        code === LSPErrorCodes.RequestFailed && sentence.test(message);
    await assert.rejects(
      client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: onTable }),
      isRefusal(/^“DeviceEvents” is not a name that this query gives/),
    );
    await assert.rejects(rename(onName, '5 days'), isRefusal(/^“5 days” cannot be a name/));
  });
});
