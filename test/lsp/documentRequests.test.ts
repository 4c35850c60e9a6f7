import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type ResponseError,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
} from 'vscode-languageserver/node';
import { generatedQueryRequest } from '../../server/src/protocol/messages';
import { startEngineServer } from '../support/engineServer';
import type { LspClient } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import { startTestServer, type TestServer } from '../support/testServer';

const uri = 'file:///nowhere/rule.yaml';
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };

function ask(client: LspClient, method: string, more: object = {}): Promise<unknown> {
  return client.connection.sendRequest(method, { textDocument, ...more });
}

/** One of each request about a document, with the caret or selection at its beginning. */
const position = { line: 0, character: 0 };
const range = { start: position, end: position };
const requests: readonly (readonly [method: string, more: object])[] = [
  [CompletionRequest.method, { position }],
  [HoverRequest.method, { position }],
  [SignatureHelpRequest.method, { position }],
  [DefinitionRequest.method, { position }],
  [ReferencesRequest.method, { position, context: { includeDeclaration: true } }],
  [DocumentHighlightRequest.method, { position }],
  [PrepareRenameRequest.method, { position }],
  [RenameRequest.method, { position, newName: 'other' }],
  [SelectionRangeRequest.method, { positions: [position] }],
  [CodeActionRequest.method, { range, context: { diagnostics: [] } }],
  [DocumentFormattingRequest.method, { options }],
  [DocumentRangeFormattingRequest.method, { range, options }],
  [DocumentSymbolRequest.method, {}],
  [FoldingRangeRequest.method, {}],
  [DocumentLinkRequest.method, {}],
  [CodeLensRequest.method, {}],
  [SemanticTokensRequest.method, {}],
  [SemanticTokensDeltaRequest.method, { previousResultId: '1' }],
  [SemanticTokensRangeRequest.method, { range }],
  [generatedQueryRequest, { uri }],
];

describe('documentRequests', () => {
  let server: TestServer | undefined;

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  describe('without anything to say', () => {
    for (const [state, text] of [
      ['a document that is not open', undefined],
      ['YAML that is no rule', 'on: push\njobs:\n  build:\n    steps: [a, b]\n'],
      ['what was closed', createRuleWithQuery('DeviceNetworkEvents')],
    ] as const) {
      it(`leaves the word to others about ${state}`, async () => {
        server = startTestServer();
        const { client } = server;
        await client.initialize();
        if (text !== undefined) {
          await client.open(uri, text);
          await (state === 'what was closed' && client.close(uri));
        }
        for (const [method, more] of requests) {
          const answer = await ask(client, method, more);
          const isSilent = answer === null || JSON.stringify(answer).endsWith('"items":[]}');
          assert.ok(isSilent, `${method}: ${JSON.stringify(answer)}`);
        }
      });
    }
  });

  it('answers each request of a burst, and those that are cancelled as cancelled', async () => {
    server = await startEngineServer();
    const { client } = server;
    await client.open(uri, createRuleWithQuery('DeviceNetworkEvents\n| where Timestamp > ago(1d)'));
    // There is no name at the beginning of the file.
    const refused = new Set<string>([PrepareRenameRequest.method, RenameRequest.method]);
    const outcomes = { wanted: [] as Promise<unknown>[], cancelled: [] as Promise<unknown>[] };
    for (let version = 2; version <= 11; version++) {
      void client.change(uri, version, {
        range: { start: { line: 13, character: 2 }, end: { line: 13, character: 2 } },
        text: '| take 1 ',
      });
      for (const [method, more] of requests.filter(([each]) => !refused.has(each))) {
        const cancellation = new CancellationTokenSource();
        const isCancelled = version % 2 === 0;
        const answer = client.connection
          .sendRequest(method, { textDocument, ...more }, cancellation.token)
          .then(
            () => 'answered',
            ({ code }: ResponseError<void>) => code,
          );
        outcomes[isCancelled ? 'cancelled' : 'wanted'].push(answer);
        if (isCancelled) {
          cancellation.cancel();
        }
      }
    }
    assert.deepEqual(new Set(await Promise.all(outcomes.wanted)), new Set(['answered']));
    const ends = new Set(await Promise.all(outcomes.cancelled));
    assert.ok(ends.has(LSPErrorCodes.RequestCancelled));
    ends.delete('answered');
    assert.deepEqual([...ends], [LSPErrorCodes.RequestCancelled]);
    await client.waitForDiagnostics(uri, ({ version }) => version === 11);
  });
});
