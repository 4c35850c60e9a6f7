import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  FileChangeType,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type AddedExclusion, addExclusionRequest } from '../../server/src/protocol/messages';
import { createRuleWithQuery } from '../support/sampleRule';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';
import { startTestServer, type TestServer } from '../support/testServer';

const rule = createRuleWithQuery('DeviceNetworkEvents\n| where RemoteUrl has "x"');
const inQuery = { line: 12, character: 3 };

/** A file's text after the edit, with `$0` where the caret belongs. */
function applyAdded(text: string, { edit, position }: AddedExclusion): string {
  let document = TextDocument.create('file:///x', 'yaml', 0, text);
  for (const change of edit.documentChanges) {
    if ('edits' in change) {
      document = TextDocument.create(
        'file:///x',
        'yaml',
        0,
        TextDocument.applyEdits(document, change.edits),
      );
    }
  }
  const offset = document.offsetAt(position);
  return `${document.getText().slice(0, offset)}$0${document.getText().slice(offset)}`;
}

describe('exclusionHandlers', () => {
  let folder: TemporaryFolder;
  let server: TestServer;

  beforeEach(async () => {
    folder = await createTemporaryFolder();
    server = startTestServer();
  });

  afterEach(async () => {
    await server.stop();
    await folder.dispose();
  });

  async function open(capabilities = {}): Promise<string> {
    const { client } = server;
    await client.initialize({ folders: [folder.uri], capabilities });
    await client.waitForStatus('ready');
    const uri = folder.toUri('rule.yaml');
    await client.open(uri, rule);
    return uri;
  }

  const add = (uri: string, position = inQuery): Promise<AddedExclusion> =>
    server.client.connection.sendRequest(addExclusionRequest, { uri, position });

  it('write an exclusion for a rule into a new file, ready to be filled in', async () => {
    const added = await add(await open());
    assert.equal(added.uri, `${folder.uri}/rmm-exclusions.yaml`);
    const text = applyAdded('', added);
    assert.match(text, /^exclusions:\n {2}# .+\n {2}- scenario: what happens/);
    assert.match(text, /rules: \[2f0c6a0e-31f5-4f2f-9a3e-6c1b7e5d9a01\]/);
    assert.match(text, /filter: DeviceName == "\$0name-of-the-machine"$/);
  });

  it('write it below the others, as they are indented', async () => {
    const before = 'exclusions:\n- scenario: a\n  filter: DeviceName == "a"\n';
    await folder.write('rmm-exclusions.yaml', before);
    const text = applyAdded(before, await add(await open()));
    assert.ok(text.startsWith(before.trimEnd()));
    assert.match(text, /\n- scenario: what happens.*\n {2}reason: /);
  });

  it('say so where the configuration does not have the file read', async () => {
    const listed = await add(await open());
    assert.ok(listed.isListed);
    assert.doesNotMatch(applyAdded('', listed), /no effect/);
    await folder.write('.rmm-detections.yaml', 'exclusions: []\n');
    await server.client.changeFile(folder.toUri('.rmm-detections.yaml'), FileChangeType.Created);
    const unlisted = await add(folder.toUri('rule.yaml'));
    assert.ok(!unlisted.isListed);
    assert.match(
      applyAdded('', unlisted),
      /^ {2}# Of no effect yet: name this file under `exclusions` in \.rmm-detections\.yaml\.$/m,
    );
  });

  it('refuse where there is no rule, and say so', async () => {
    const uri = await open();
    await server.client.change(uri, 2, { text: 'services: {}\n' });
    await assert.rejects(add(uri), /no rule at this place/);
  });

  it('offer it as a code action, whose edit is made when it is chosen', async () => {
    const uri = await open({
      textDocument: {
        codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
      },
    });
    const actions = await server.client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: inQuery, end: inQuery },
      context: { diagnostics: [] },
    });
    const offered = (actions as CodeAction[]).find(({ title }) => /exclusion/.test(title));
    assert.ok(offered);
    assert.equal(offered.edit, undefined);
    const chosen = await server.client.connection.sendRequest(
      CodeActionResolveRequest.type,
      offered,
    );
    assert.deepEqual(chosen.edit, (await add(uri)).edit);
  });

  it('offer no code action to an editor that could not make it', async () => {
    const uri = await open();
    const actions = await server.client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: inQuery, end: inQuery },
      context: { diagnostics: [] },
    });
    assert.ok((actions ?? []).every(({ title }) => !/exclusion/.test(title)));
  });
});
