import assert from 'node:assert/strict';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { semanticTokensLegend } from '../../server/src/protocol/semanticTokensLegend';
import { startEngineServer } from '../support/engineServer';
import type { LspClient } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import type { TestServer } from '../support/testServer';

describe('semanticTokensHandlers', () => {
  const uri = 'file:///nowhere/rule.yaml';
  const textDocument = { uri };
  const end = { line: 13, character: 10 };
  const class_ = semanticTokensLegend.tokenTypes.indexOf('class');
  let server: TestServer;
  let client: LspClient;

  beforeEach(async () => {
    server = await startEngineServer();
    client = server.client;
    await client.open(uri, createRuleWithQuery('DeviceNetworkEvents\n| take 10'));
  });

  afterEach(() => server.stop());

  const askAll = () => client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const askDelta = (previousResultId: string) =>
    client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId,
    });

  it('colours the query, and in a range what is in sight', async () => {
    const all = await askAll();
    assert.deepEqual(all?.data.slice(0, 5), [12, 2, 19, class_, 0]);
    const inSight = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range: { start: { line: 13, character: 0 }, end },
    });
    assert.equal(inSight?.data[0], 13);
    assert.equal(inSight?.resultId, undefined);
  });

  it('leaves out what the editor says it does not take', async () => {
    const semanticTokens = {
      requests: {},
      tokenTypes: ['keyword'],
      tokenModifiers: [],
      formats: [],
    };
    const other = await startEngineServer({ textDocument: { semanticTokens } });
    try {
      await other.client.open(uri, createRuleWithQuery('DeviceNetworkEvents\n| take 10'));
      const all = await other.client.connection.sendRequest(SemanticTokensRequest.type, {
        textDocument,
      });
      const keyword = semanticTokensLegend.tokenTypes.indexOf('keyword');
      assert.deepEqual(all?.data, [13, 4, 4, keyword, 0]);
    } finally {
      await other.stop();
    }
  });

  it('sends what changed, and the same as to one who asks anew', async () => {
    const before = await askAll();
    await client.change(uri, 2, { range: { start: end, end }, text: '0 | count' });
    const delta = await askDelta(before?.resultId ?? '');
    assert.ok(delta && 'edits' in delta);
    const data = [...(before?.data ?? [])];
    for (const edit of delta.edits) {
      data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    }
    assert.deepEqual(data, (await askAll())?.data);
  });

  it('begins anew for a document that was closed in between', async () => {
    const before = await askAll();
    await client.close(uri);
    await client.open(uri, createRuleWithQuery('DeviceEvents'));
    const delta = await askDelta(before?.resultId ?? '');
    assert.ok(delta && 'data' in delta);
    assert.deepEqual(delta.data.slice(0, 3), [12, 2, 12]);
  });
});
