import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupContent } from 'vscode-languageserver-types';
import { analyze } from '../../../../server/src/service/analyze';
import { createLanguageService } from '../../../../server/src/service/createLanguageService';
import { applyCompletion } from '../../../support/applyCompletion';
import { readCursor } from '../../../support/atCursor';
import { open } from '../../../support/diagnoseText';

const service = createLanguageService();

/** A file of that name with the caret at `$0`, beside the two rules that exclusions are tested with. */
async function openFile(name: string, marked: string) {
  const { text, offset } = readCursor(marked);
  const { environment } = await open('exclusions:\n  - { scenario: a, filter: b }\n', {});
  const analysis = analyze(TextDocument.create(`file:///folder/${name}`, 'yaml', 1, text));
  const position = analysis.document.positionAt(offset);
  return { text, analysis, environment, position };
}

async function complete(name: string, marked: string) {
  const { analysis, environment, position } = await openFile(name, marked);
  return service.complete(analysis, position, environment).items;
}

async function listLabels(name: string, marked: string): Promise<string[]> {
  return (await complete(name, marked)).map(({ label }) => label);
}

async function accept(name: string, marked: string, label: string): Promise<string> {
  const item = (await complete(name, marked)).find((each) => each.label === label);
  assert.ok(item, `no completion ${label}`);
  return applyCompletion(readCursor(marked).text, item).text;
}

async function hover(name: string, marked: string): Promise<string> {
  const { analysis, environment, position } = await openFile(name, marked);
  const contents = service.hover(analysis, position, environment)?.contents;
  return MarkupContent.is(contents) ? contents.value : '';
}

const config = '.rmm-detections.yaml';
const exclusions = 'rmm-exclusions.yaml';

describe('writing .rmm-detections.yaml', () => {
  it('completes the keys that are not there yet, in canonical order', async () => {
    const labels = await listLabels(config, 'target: auto\n$0');
    assert.deepEqual(labels.slice(0, 3), ['profile', 'lookback', 'checks']);
    assert.ok(!labels.includes('target'));
  });

  it('completes values', async () => {
    assert.deepEqual(await listLabels(config, 'target: $0'), ['auto', 'defender', 'sentinel']);
    assert.deepEqual(await listLabels(config, 'profile: $0'), ['default', 'azure-sentinel']);
    assert.ok((await listLabels(config, 'lookback: $0')).includes('14d'));
    assert.ok((await listLabels(config, 'watchlists:\n  VIP:\n    User: $0')).includes('string'));
  });

  it('completes codes of checks, and their severities', async () => {
    const labels = await listLabels(config, 'checks:\n  bad-guid: off\n  $0');
    assert.ok(labels.includes('unknown-column'));
    assert.ok(!labels.includes('bad-guid'));
    assert.equal(
      await accept(config, 'checks: { $0 }', 'unknown-column'),
      'checks: { unknown-column:  }',
    );
    assert.ok((await listLabels(config, 'checks:\n  bad-guid: $0')).includes('off'));
  });

  it('completes ids of tools that are not listed yet', async () => {
    assert.equal(
      await accept(config, 'sanctioned: [$0]', 'teamviewer'),
      'sanctioned: [teamviewer]',
    );
    assert.ok(!(await listLabels(config, 'sanctioned: [teamviewer, $0]')).includes('teamviewer'));
  });

  it('explains keys, checks and tools', async () => {
    assert.match(await hover(config, 'look$0back: 5d'), /window of generated queries.*`5d`/s);
    assert.match(await hover(config, 'checks:\n  bad$0-guid: off'), /not a GUID/);
    assert.match(await hover(config, 'sanctioned: [team$0viewer]'), /TeamViewer GmbH/);
  });
});

describe('writing a vendors file', () => {
  it('completes what a tool is described by', async () => {
    const text = await accept('rmm-vendors.yaml', '$0', 'vendors');
    assert.match(text, /^vendors:\n {2}- id: .*\n {4}name: /);
    const labels = await listLabels('rmm-vendors.yaml', 'vendors:\n  - id: a\n    $0');
    assert.deepEqual(labels.slice(0, 3), ['name', 'aliases', 'signers']);
  });

  it('explains its keys', async () => {
    const text = 'vendors:\n  - id: a\n    sig$0ners: [A]\n';
    assert.match(await hover('rmm-vendors.yaml', text), /code-signing certificates/);
  });
});

describe('writing an exclusions file', () => {
  const kaseya = (filter: string) =>
    `exclusions:\n  - scenario: a\n    rules: ["*Kaseya*"]\n    filter: ${filter}\n`;

  it('completes a whole scenario', async () => {
    const text = await accept(exclusions, 'exclusions:\n  - $0', 'scenario');
    assert.match(text, /- scenario: .*\n {4}filter: \|\n {6}/);
  });

  it('completes the ids of rules by their names, and days', async () => {
    const marked = 'exclusions:\n  - scenario: a\n    rules: [$0]\n';
    const items = await complete(exclusions, marked);
    assert.ok(items.some(({ filterText }) => /Kaseya/.test(filterText ?? '')));
    assert.deepEqual(
      await listLabels(exclusions, 'exclusions:\n  - scenario: a\n    expires: $0\n'),
      ['2026-12-21', '2027-02-21', '2027-11-21'],
    );
  });

  it('completes columns of the tables that its rules read', async () => {
    const ofKaseya = await listLabels(exclusions, kaseya('$0D'));
    assert.ok(ofKaseya.includes('Signer'));
    assert.ok(!ofKaseya.includes('RemoteUrl'));
    const ofEvery = await listLabels(exclusions, 'exclusions:\n  - scenario: a\n    filter: $0D\n');
    assert.ok(ofEvery.includes('Signer') && ofEvery.includes('RemoteUrl'));
  });

  it('completes an empty block', async () => {
    const text = 'exclusions:\n  - scenario: a\n    filter: |\n      $0';
    assert.equal(
      await accept(exclusions, text, 'DeviceName'),
      'exclusions:\n  - scenario: a\n    filter: |\n      DeviceName',
    );
  });

  it('completes values of the catalogue inside strings', async () => {
    assert.equal(
      await accept(exclusions, kaseya('Signer has "$0"'), 'AnyDesk Software GmbH'),
      kaseya('Signer has "AnyDesk Software GmbH"'),
    );
  });

  it('explains columns', async () => {
    assert.match(await hover(exclusions, kaseya('Sig$0ner has "a"')), /DeviceFileCertificateInfo/);
  });

  it('helps with calls', async () => {
    const { analysis, environment, position } = await openFile(
      exclusions,
      kaseya('strlen($0DeviceName) > 3'),
    );
    const help = service.signatureHelp(analysis, position, environment);
    assert.match(help?.signatures[0]?.label ?? '', /^strlen\(/);
  });

  it('colours the filter and nothing that the file does not have', async () => {
    const { analysis, environment } = await openFile(exclusions, kaseya('$0DeviceName == "a"'));
    const tokens = service.semanticTokens(analysis, undefined, environment);
    assert.equal(tokens.length / 5, 3);
    assert.deepEqual(tokens.slice(0, 3), [3, 12, 'DeviceName'.length]);
  });
});

describe('everybody else’s YAML', () => {
  it('gets no help that it has not asked for', async () => {
    for (const text of ['vendors:\n  - $0', 'services:\n  web:\n    $0\n', 'exclusions: [$0]']) {
      assert.deepEqual(await listLabels('compose.yaml', text), []);
    }
  });
});
