import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadKustoEngine } from '../../server/src/kql/loadKustoEngine';
import { createRuleWithQuery } from '../support/sampleRule';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';
import { startTestServer, type TestServer } from '../support/testServer';

const rule = createRuleWithQuery('Inventory_CL\n| where TimeGenerated > ago(1d)');
const onTable = { line: 12, character: 4 };

describe('declaring a custom table', () => {
  let folder: TemporaryFolder;
  let server: TestServer;

  beforeEach(async () => {
    folder = await createTemporaryFolder();
    server = startTestServer({ loadEngine: loadKustoEngine });
  });

  afterEach(async () => {
    await server.stop();
    await folder.dispose();
  });

  async function choose(): Promise<CodeAction> {
    const uri = await folder.write('rule.yaml', rule);
    const resolveSupport = { properties: ['edit'] };
    await server.client.initialize({
      folders: [folder.uri],
      capabilities: { textDocument: { codeAction: { dataSupport: true, resolveSupport } } },
    });
    await server.client.waitForStatus('ready');
    await server.client.open(uri, rule);
    const { connection } = server.client;
    const actions = await connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: onTable, end: onTable },
      context: { diagnostics: [] },
    });
    const offered = (actions as CodeAction[]).find(({ title }) => title.startsWith('Declare'));
    assert.equal(offered?.title, 'Declare Inventory_CL as a custom table');
    return connection.sendRequest(CodeActionResolveRequest.type, offered);
  }

  /** What a file becomes by the edit. */
  function apply(edit: WorkspaceEdit | undefined, name: string, text: string): string | undefined {
    const uri = folder.toUri(name);
    const change = edit?.documentChanges
      ?.filter(TextDocumentEdit.is)
      .find(({ textDocument }) => textDocument.uri === uri);
    return (
      change &&
      TextDocument.applyEdits(
        TextDocument.create(uri, '', 0, text),
        change.edits.filter((each) => 'newText' in each),
      )
    );
  }

  it('makes the schema file and names it in the configuration', async () => {
    const config = 'target: auto\n';
    await folder.write('.rmm-detections.yaml', config);
    const { edit } = await choose();
    assert.equal(apply(edit, 'custom-tables.json', ''), '{\n  "Inventory_CL": []\n}\n');
    assert.equal(
      apply(edit, '.rmm-detections.yaml', config),
      'target: auto\nschemas:\n  - custom-tables.json\n',
    );
  });

  it('adds to the schema file that the configuration reads', async () => {
    await folder.write('.rmm-detections.yaml', 'schemas: [schemas/*.json]\n');
    const schema = '{\n  "Other_CL": []\n}\n';
    await folder.write('schemas/own.json', schema);
    const { edit } = await choose();
    assert.equal(
      apply(edit, 'schemas/own.json', schema),
      '{\n  "Other_CL": [],\n  "Inventory_CL": []\n}\n',
    );
    assert.equal(edit?.documentChanges?.length, 2);
  });

  it('is refused, in words for the user, where the file has another form', async () => {
    await folder.write('.rmm-detections.yaml', 'schemas: [own.json]\n');
    await folder.write('own.json', '[]');
    await assert.rejects(choose(), /own\.json .* Declare Inventory_CL there yourself\./);
  });
});
