import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  InsertTextFormat,
  type Position,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { KqlEngine } from '../../server/src/kql/kqlEngine';
import { createFakeEngine } from '../support/fakeEngine';
import type { LspClient } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import { startTestServer, type TestServer } from '../support/testServer';

/** What an editor puts in when an item is accepted, and in place of what: pushing aside, then replacing. */
function readEdit({ label, textEdit, textEditText }: CompletionItem, list: CompletionList) {
  const edit = textEdit ?? list.itemDefaults?.editRange;
  assert.ok(edit);
  const range = 'range' in edit ? edit.range : edit;
  const ranges = 'insert' in range ? [range.insert, range.replace] : [range];
  return { newText: textEdit?.newText ?? textEditText ?? label, ranges };
}

describe('completionHandlers', () => {
  const uri = 'file:///nowhere/rule.yaml';
  let server: TestServer;
  let client: LspClient;

  async function start(
    capabilities: ClientCapabilities,
    { text = '', engine = createFakeEngine() }: { text?: string; engine?: KqlEngine } = {},
  ): Promise<void> {
    server = startTestServer({ loadEngine: async () => engine });
    client = server.client;
    await client.initialize({ capabilities });
    await client.waitForStatus('ready');
    await client.open(uri, text);
  }

  afterEach(() => server.stop());

  const ask = (position: Position) =>
    client.connection.sendRequest<CompletionList>(CompletionRequest.method, {
      textDocument: { uri },
      position,
    });

  async function findItem(label: string): Promise<CompletionItem> {
    const { items } = await ask({ line: 0, character: 0 });
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

  describe('whatever an editor cannot do', () => {
    const abilities = [false, true];
    const text = createRuleWithQuery('DeviceInfo | summarize coun');
    const position = { line: 12, character: 27 };
    const engine: KqlEngine = {
      ...createFakeEngine(),
      complete: (_, offset) => ({
        replace: { start: offset - 2, end: offset + 2 },
        items: [
          { label: 'count', kind: 'function', insertText: 'count(', afterText: ')', rank: 0 },
        ],
      }),
    };

    for (const snippetSupport of abilities) {
      for (const insertReplaceSupport of abilities) {
        for (const itemDefaults of [[], ['editRange']]) {
          const name = JSON.stringify({ snippetSupport, insertReplaceSupport, itemDefaults });

          it(`completes a word from its middle: ${name}`, async () => {
            const completionItem = { snippetSupport, insertReplaceSupport };
            const completion = { completionItem, completionList: { itemDefaults } };
            await start({ textDocument: { completion } }, { text, engine });
            const list = await ask(position);
            const [item] = list.items;
            assert.ok(item);
            const isSnippet = item.insertTextFormat === InsertTextFormat.Snippet;
            assert.equal(isSnippet, snippetSupport);
            const { newText, ranges } = readEdit(item, list);
            const document = TextDocument.create(uri, 'yaml', 1, text);
            const accepted = ranges.map((range) => {
              const line = TextDocument.applyEdits(document, [{ range, newText }]).split('\n')[12];
              return line?.replace('  DeviceInfo | summarize ', '');
            });
            const call = snippetSupport ? 'count($0)' : 'count()';
            assert.deepEqual(accepted, insertReplaceSupport ? [`${call}un`, call] : [call]);
          });
        }
      }
    }
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
