import assert from 'node:assert/strict';
import { readConfig } from '../../server/src/config/readConfig';
import { readExclusions } from '../../server/src/config/readExclusions';
import { readVendors } from '../../server/src/config/readVendors';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import type { YamlFile } from '../../server/src/yaml/yamlTree';
import { createRuleWithQuery } from '../support/sampleRule';
import { findSerious } from './findSerious';
import { readSnippets } from './readSnippets';

const snippets = readSnippets('snippets/workspace.json');

/** A snippet with its defaults, as a file. */
function readFile(prefix: string): YamlFile {
  const found = snippets.filter((snippet) => snippet.prefix === prefix);
  assert.equal(found.length, 1, 'each is offered once');
  return parseYaml(found[0]?.text ?? '');
}

describe('the snippet rmm-vendor', () => {
  it('expands to a file of vendors with all that the tool is recognised by', () => {
    const { tools, problems } = readVendors(readFile('rmm-vendor'), 'workspace');
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
});

describe('the snippet rmm-exclusion', () => {
  const { entries, problems } = readExclusions(readFile('rmm-exclusion'));
  const [entry = assert.fail()] = entries;

  it('expands to a scenario with nothing missing', () => {
    assert.deepEqual(problems, []);
    assert.equal(entries.length, 1);
    assert.deepEqual(
      Object.values(entry).filter((value) => value === undefined),
      [],
    );
  });

  it('holds a predicate of KQL, until the end of this year', async () => {
    assert.equal(entry.expires?.text, `${new Date().getFullYear()}-12-31`);
    const query = `DeviceNetworkEvents\n| where Timestamp > ago(5d)\n| where not(${entry.filter?.text})`;
    assert.deepEqual(await findSerious(createRuleWithQuery(query), {}), []);
  });
});

describe('the snippet rmm-config', () => {
  it('expands to a configuration with nothing to complain about', () => {
    const { config, problems } = readConfig(readFile('rmm-config'));
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
