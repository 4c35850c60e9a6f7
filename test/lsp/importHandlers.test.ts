import assert from 'node:assert/strict';
import { LSPErrorCodes, type ResponseError } from 'vscode-languageserver/node';
import { type ImportedArticle, importArticleRequest } from '../../server/src/protocol/messages';
import { startEngineServer } from '../support/engineServer';
import { sampleArticle, sampleArticleRule } from '../support/sampleArticle';
import type { TestServer } from '../support/testServer';

describe('the request to import an article', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startEngineServer();
  });

  afterEach(() => server.stop());

  const ask = (text: string): Promise<ImportedArticle> =>
    server.client.connection.sendRequest(importArticleRequest, { text });

  it('answers with rules and exclusions', async () => {
    const { rules, exclusions } = await ask(sampleArticle);
    assert.deepEqual(rules, [
      {
        text: sampleArticleRule,
        fileName: 'rmm_Farview_netconn.yaml',
        notes: ['Added version and entityMappings.'],
      },
    ]);
    assert.match(exclusions, /^exclusions:\n/);
  });

  it('fails with a sentence for people where there is no query', () =>
    assert.rejects(ask('Nothing to see here.'), (error: ResponseError<void>) => {
      assert.equal(error.code, LSPErrorCodes.RequestFailed);
      assert.match(error.message, /no KQL query/);
      return true;
    }));
});
