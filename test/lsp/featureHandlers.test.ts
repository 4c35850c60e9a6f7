import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  SelectionRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { KqlEngine } from '../../server/src/kql/kqlEngine';
import { readCursor } from '../support/atCursor';
import { startEngineServer } from '../support/engineServer';
import { createFakeEngine } from '../support/fakeEngine';
import type { LspClient } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import { startTestServer, type TestServer } from '../support/testServer';

const uri = 'file:///nowhere/rule.yaml';
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };

function ask(client: LspClient, method: string, more: object = {}): Promise<unknown> {
  return client.connection.sendRequest(method, { textDocument, ...more });
}

const position = { line: 0, character: 0 };
describe('featureHandlers', () => {
  let server: TestServer | undefined;

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  describe('about an open rule', () => {
    const query = `let window = 5d;
DeviceNetworkEvents
| where Timestamp > ago(window)
| project Timestamp, DeviceName`;

    /** Opens the rule with that query; a `$0` in it is where the caret stands. */
    async function openAt(marked: string, capabilities?: ClientCapabilities) {
      const { text, offset } = readCursor(createRuleWithQuery(marked));
      server = await startEngineServer(capabilities);
      const { client } = server;
      await client.open(uri, text);
      const place = TextDocument.create(uri, 'yaml', 1, text).positionAt(offset);
      return { client, place, text };
    }

    it('offers completions', async () => {
      const { client, place } = await openAt('DeviceNetworkEvents\n| where Rem$0');
      const { items } = await client.connection.sendRequest<{ items: { label: string }[] }>(
        CompletionRequest.method,
        { textDocument, position: place },
      );
      assert.ok(items.some(({ label }) => label === 'RemoteUrl'));
    });

    it('tells of what the mouse points at', async () => {
      const { client, place } = await openAt('Device$0NetworkEvents');
      const hover = await ask(client, HoverRequest.method, { position: place });
      assert.match(JSON.stringify(hover), /DeviceNetworkEvents/);
    });

    it('helps with a call', async () => {
      const { client, place } = await openAt('DeviceNetworkEvents | where Timestamp > ago($0');
      const help = await ask(client, SignatureHelpRequest.method, { position: place });
      assert.match(JSON.stringify(help), /"label":"ago\(/);
    });

    it('finds and marks all places of a name', async () => {
      const { client, place } = await openAt(query.replace('(window', '(win$0dow'));
      const toRange = (line: number, character: number) => ({
        start: { line, character },
        end: { line, character: character + 'window'.length },
      });
      const [made, used] = [toRange(12, 6), toRange(14, 26)];
      assert.deepEqual(await ask(client, DefinitionRequest.method, { position: place }), {
        uri,
        range: made,
      });
      const references = (includeDeclaration: boolean) =>
        ask(client, ReferencesRequest.method, { position: place, context: { includeDeclaration } });
      assert.deepEqual(await references(true), [
        { uri, range: made },
        { uri, range: used },
      ]);
      assert.deepEqual(await references(false), [{ uri, range: used }]);
      const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, {
        textDocument,
        position: place,
      });
      assert.deepEqual(
        highlights?.map((highlight) => highlight.range),
        [made, used],
      );
    });

    it('widens a selection', async () => {
      const { client, place } = await openAt(query.replace('(window', '(win$0dow'));
      const [selection] =
        (await client.connection.sendRequest(SelectionRangeRequest.type, {
          textDocument,
          positions: [place],
        })) ?? [];
      assert.deepEqual(selection?.range.start, { line: 14, character: 26 });
      assert.ok(selection?.parent);
    });

    it('outlines fields and, below the query, its statements', async () => {
      const { client } = await openAt(`${query}$0`, {
        textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
      });
      const symbols = await client.connection.sendRequest<DocumentSymbol[]>(
        DocumentSymbolRequest.method,
        { textDocument },
      );
      const fields = symbols[0]?.children ?? [];
      assert.deepEqual(
        fields.find(({ name }) => name === 'query')?.children?.map(({ name }) => name),
        ['window', 'DeviceNetworkEvents'],
      );
    });

    it('lists symbols for editors without trees', async () => {
      const { client } = await openAt(`${query}$0`);
      const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument,
      });
      const statement = symbols?.find(({ name }) => name === 'DeviceNetworkEvents');
      assert.ok(statement && 'location' in statement);
      assert.equal(statement.containerName, 'query');
    });

    it('folds the query, links techniques and puts lenses above the query', async () => {
      const { client } = await openAt(`${query}$0`);
      const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      assert.ok(folds?.some(({ startLine, endLine }) => startLine === 11 && endLine === 15));
      const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
      assert.ok(links?.some(({ target }) => target?.endsWith('/T1219/')));
      const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
      assert.deepEqual(
        lenses?.map(({ command }) => command?.title),
        ['2 columns'],
      );
    });

    it('offers the preview to editors that have it', async () => {
      const { client } = await openAt(`${query}$0`, {
        experimental: { commands: { commands: ['rmmDetections.previewQuery'] } },
      });
      const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
      assert.deepEqual(
        lenses?.map(({ command }) => command?.title),
        ['Preview', '2 columns'],
      );
    });

    it('lays out the query, and of it what is selected', async () => {
      const { client, text } = await openAt('DeviceNetworkEvents|take 1$0\n|  count');
      const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument,
        options,
      });
      const apply = (made: TextEdit[] | null) =>
        TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, text), made ?? []);
      assert.ok(apply(edits).endsWith('\n  DeviceNetworkEvents\n  | take 1\n  | count\n'));
      const selected = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
        textDocument,
        options,
        range: { start: { line: 12, character: 0 }, end: { line: 12, character: 30 } },
      });
      assert.ok(apply(selected).endsWith('\n  DeviceNetworkEvents\n  | take 1\n  |  count\n'));
    });

    it('offers changes of form', async () => {
      const { client, place } = await openAt(
        "DeviceNetworkEvents | where RemoteUrl has $0'x.example'",
      );
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: place, end: place },
        context: { diagnostics: [], only: ['refactor'] },
      });
      assert.deepEqual(
        actions?.map(({ title }) => title),
        ['Write has as has_any', 'Use double quotes'],
      );
    });
  });

  describe('while the engine loads', () => {
    const rule = createRuleWithQuery('DeviceNetworkEvents');
    let arrive: (engine: KqlEngine) => void;

    async function start(refreshes: boolean) {
      const refreshSupport = refreshes;
      server = startTestServer({
        loadEngine: () =>
          new Promise((resolve) => {
            arrive = resolve;
          }),
      });
      const { client } = server;
      await client.initialize({
        capabilities: {
          textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
          experimental: { commands: { commands: ['rmmDetections.previewQuery'] } },
          workspace: { codeLens: { refreshSupport }, semanticTokens: { refreshSupport } },
        },
      });
      await client.open(uri, rule);
      await client.waitForStatus('loading');
      return client;
    }

    const engine: KqlEngine = {
      ...createFakeEngine(),
      tokenize: () => [{ kind: 'table', span: { start: 0, end: 19 } }],
    };

    it('answers at once what a user waits for, and what is asked again later', async () => {
      const client = await start(true);
      const refreshed = [CodeLensRefreshRequest.type, SemanticTokensRefreshRequest.type].map(
        (type) =>
          new Promise<void>((resolve) => {
            client.connection.onRequest(type.method, () => {
              resolve();
              return null;
            });
          }),
      );
      const hover = await ask(client, HoverRequest.method, { position });
      assert.match(JSON.stringify(hover), /GUID/);
      assert.equal(await ask(client, SemanticTokensRequest.method), null);
      arrive(engine);
      await Promise.all(refreshed);
      const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, {
        textDocument,
      });
      assert.deepEqual(tokens?.data.slice(0, 3), [12, 2, 19]);
    });

    it('waits for the engine with what nobody would ask for again', async () => {
      const client = await start(false);
      const answers = Promise.all([
        ask(client, SemanticTokensRequest.method),
        ask(client, DocumentSymbolRequest.method),
        ask(client, FoldingRangeRequest.method),
        ask(client, CodeLensRequest.method),
      ]);
      arrive(engine);
      for (const answer of await answers) {
        assert.notEqual(answer, null);
      }
    });
  });
});
