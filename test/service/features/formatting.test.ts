import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { open } from '../../support/diagnoseText';

const service = createLanguageService();

async function getEdits(text: string): Promise<{ document: TextDocument; edits: TextEdit[] }> {
  const { analysis, environment } = await open(text, {});
  return { document: analysis.document, edits: service.format(analysis, environment) };
}

async function format(text: string): Promise<string> {
  const { document, edits } = await getEdits(text);
  return TextDocument.applyEdits(document, edits);
}

/** An engine whose layout is plain to see: one blank between words, and each pipe on a line of its own. */
async function formatPlainly(text: string): Promise<string> {
  const { analysis, environment } = await open(text, {});
  const { kql } = environment;
  assert.ok(kql);
  const layOut = (query: string) => query.replaceAll(/\s+/g, ' ').replaceAll(' |', '\n|');
  const engine = { ...kql.engine, format: layOut };
  const edits = service.format(analysis, { ...environment, kql: { ...kql, engine } });
  return TextDocument.applyEdits(analysis.document, edits);
}

describe('formatting', () => {
  it('lays the query out inside its block', async () => {
    const text = 'tactics: []\nquery: |\n    DeviceInfo  |  take   5\n\n\nversion: 1.0.0\n';
    assert.equal(
      await formatPlainly(text),
      'tactics: []\nquery: |\n    DeviceInfo\n    | take 5\n\n\nversion: 1.0.0\n',
    );
  });

  it('keeps line ends, chomping and indentation indicators', async () => {
    assert.equal(
      await formatPlainly('tactics: []\r\nquery: |2-\r\n    T   | count  \r\n   | take 1'),
      'tactics: []\r\nquery: |2-\r\n    T\r\n  | count\r\n  | take 1',
    );
    assert.equal(
      await formatPlainly('tactics: []\nquery: |+\n  T | count\n\n'),
      'tactics: []\nquery: |+\n  T\n  | count\n\n',
    );
  });

  for (const [style, query] of [
    ['folded', '>\n  T | count'],
    ['plain', 'T  | count'],
    ['single-quoted', "'T  | count'"],
    ['double-quoted', '"T  | count"'],
  ]) {
    it(`leaves a ${style} query alone`, async () => {
      const text = `tactics: []\nquery: ${query}\n`;
      assert.equal(await formatPlainly(text), text);
    });
  }

  it('leaves a query alone that does not parse', async () => {
    const text = "tactics: []\nquery: |\n  DeviceInfo  | where  DeviceName has_any ('a'  ,\n";
    assert.equal(await format(text), text);
  });

  it('leaves a query alone whose block YAML cuts short, and lays out one beside another fault', async () => {
    const cut = 'tactics: []\nquery: |\n  T  | count\n| take 1\n';
    assert.equal(await formatPlainly(cut), cut);
    const beside = 'query: |\n  T  | count\ntactics: [\nname: a\n';
    assert.equal(await formatPlainly(beside), 'query: |\n  T\n  | count\ntactics: [\nname: a\n');
  });

  it('puts fields in order and lays out the query that moves', async () => {
    assert.equal(
      await formatPlainly('# The query.\nquery: |\n  T  | count\ntactics: []\nname: a # b\n'),
      'name: a # b\ntactics: []\n# The query.\nquery: |\n  T\n  | count\n',
    );
  });

  it('replaces no more than what changes', async () => {
    const { edits } = await getEdits('name: a\nid: x\ntactics: []\nquery: |\n  DeviceInfo\n');
    assert.deepEqual(edits, [
      { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, newText: '' },
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
        newText: 'name: a\n',
      },
    ]);
  });

  it('orders fields while there is no engine', async () => {
    const { analysis, environment } = await open('query: T\ntactics: []\n', {});
    const edits = service.format(analysis, { ...environment, kql: undefined });
    assert.equal(TextDocument.applyEdits(analysis.document, edits), 'tactics: []\nquery: T\n');
  });

  it('of a range lays out the lines of the query in it, and moves nothing', async () => {
    const text = 'query: |\n  DeviceInfo\n  |take 5\n  |count\ntactics: []\n';
    const { analysis, environment } = await open(text, {});
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 8 } };
    const edits = service.formatRange(analysis, range, environment);
    assert.equal(
      TextDocument.applyEdits(analysis.document, edits),
      text.replace('|count', '| count'),
    );
  });

  it('is for rules alone', async () => {
    assert.deepEqual((await getEdits('query: |\n  T  | count\nname: b\n')).edits, []);
  });
});
