import assert from 'node:assert/strict';
import { LSPErrorCodes, type ResponseError } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type InsertedIndicators,
  type InsertIndicatorsRequest,
  insertIndicatorsRequest,
} from '../../server/src/protocol/messages';
import { startEngineServer } from '../support/engineServer';
import { createRuleWithQuery } from '../support/sampleRule';
import type { TestServer } from '../support/testServer';

const uri = 'file:///rules/rule.yaml';
const text = createRuleWithQuery('DeviceNetworkEvents\n| where Timestamp > ago(5d)');

describe('the request to insert indicators', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startEngineServer();
    await server.client.open(uri, text);
  });

  afterEach(() => server.stop());

  const insert = (request: Omit<InsertIndicatorsRequest, 'uri'>): Promise<InsertedIndicators> =>
    server.client.connection.sendRequest(insertIndicatorsRequest, { uri, ...request });

  it('is answered with edits', async () => {
    const document = TextDocument.create(uri, 'yaml', 1, text);
    const position = document.positionAt(text.indexOf('DeviceNetworkEvents\n  |'));
    const { edits } = await insert({ position, tool: 'Kaseya' });
    assert.match(
      TextDocument.applyEdits(document, [...edits]),
      /\n {2}\| where Timestamp > ago\(5d\)\n {2}\| where RemoteUrl has_any \(/,
    );
  });

  it('refuses with a sentence for people', async () => {
    const position = { line: 0, character: 0 };
    await assert.rejects(insert({ position, tool: 'Kaseya' }), (error: ResponseError<void>) => {
      assert.equal(error.code, LSPErrorCodes.RequestFailed);
      assert.equal(error.message, 'Put the caret into the query of a rule.');
      return true;
    });
  });
});
