import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import { readConfig } from '../../server/src/config/readConfig';
import { readVendors } from '../../server/src/config/readVendors';
import { createRuleWithQuery } from '../support/sampleRule';
import { findSerious } from './findSerious';
import { readSnippets } from './readSnippets';

interface Exclusion {
  readonly filter: string;
  readonly expires: string;
}

const snippets = readSnippets('snippets/workspace.json');

/** The text of the snippets with this prefix: of one that is a file, and of one that is an item of its list. */
function findTexts(prefix: string): string[] {
  return snippets.filter((snippet) => snippet.prefix === prefix).map(({ text }) => text);
}

/** What a file becomes when the snippet for an item is chosen below its last line, two columns in. */
function addItem([file = '', item = '']: readonly string[]): string {
  return `${file}  ${item.trimEnd().replaceAll('\n', '\n  ')}\n`;
}

describe('the snippet rmm-vendor', () => {
  const texts = findTexts('rmm-vendor');

  it('expands to a file of vendors with all that the tool is recognised by', () => {
    const { tools, problems } = readVendors(texts[0] ?? '', 'workspace');
    assert.deepEqual(problems, []);
    const [{ id, name, signers, processNames, domains, websites } = assert.fail()] = tools;
    assert.deepEqual(
      [id, name, websites],
      ['acme-remote', 'Acme Remote', ['https://acme.example']],
    );
    assert.deepEqual(
      [signers, processNames, domains].map(([indicator]) => indicator?.value),
      ['Acme Remote Ltd', 'acmeagent.exe', 'acme.example'],
    );
  });

  it('expands to one more tool in a file that has one', () => {
    const text = addItem(texts).replace('acme-remote', 'other-remote');
    const { tools, problems } = readVendors(text, 'workspace');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      tools.map(({ id }) => id),
      ['other-remote', 'acme-remote'],
    );
  });
});

describe('the snippet rmm-exclusion', () => {
  const texts = findTexts('rmm-exclusion');
  const keys = ['scenario', 'reason', 'rules', 'filter', 'expires', 'owner'];

  it('expands to a file of exclusions, and to one more scenario in it', () => {
    for (const [text, count] of [
      [texts[0] ?? '', 1],
      [addItem(texts), 2],
    ] as const) {
      const { exclusions } = load(text) as { readonly exclusions: readonly object[] };
      assert.deepEqual(
        exclusions.map((exclusion) => Object.keys(exclusion)),
        Array(count).fill(keys),
      );
    }
  });

  it('holds a predicate of KQL, until the end of this year', async () => {
    const { exclusions } = load(texts[0] ?? '') as { readonly exclusions: readonly Exclusion[] };
    const [{ filter, expires } = assert.fail()] = exclusions;
    assert.equal(expires, `${new Date().getFullYear()}-12-31`);
    const query = `DeviceNetworkEvents\n| where Timestamp > ago(5d)\n| where not(${filter})`;
    assert.deepEqual(await findSerious(createRuleWithQuery(query), {}), []);
  });
});

describe('the snippet rmm-config', () => {
  it('expands to a configuration with nothing to complain about', () => {
    const { config, problems } = readConfig(findTexts('rmm-config')[0] ?? '');
    assert.deepEqual(problems, []);
    assert.deepEqual(config.exclude, ['archive/**']);
    assert.deepEqual(Object.keys(config.settings), [
      'target',
      'profile',
      'lookback',
      'checks',
      'sanctioned',
    ]);
  });
});
