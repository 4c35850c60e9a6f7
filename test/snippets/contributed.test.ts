import assert from 'node:assert/strict';
import { readManifest } from '../package/readManifest';
import { readSnippets, type Snippet } from './readSnippets';

const { snippets } = readManifest().contributes;

function readFor(language: string): Snippet[] {
  return snippets
    .filter((contribution) => contribution.language === language)
    .flatMap(({ path }) => readSnippets(path));
}

function listPrefixes(language: string): string[] {
  return [...new Set(readFor(language).map(({ prefix }) => prefix))];
}

describe('the snippets of the extension', () => {
  it('are in YAML all that stand in a rule or beside it', () => {
    const rmm = listPrefixes('yaml').filter((prefix) => prefix.startsWith('rmm-'));
    assert.deepEqual(rmm, [
      'rmm-filesig',
      'rmm-netconn',
      'rmm-createproc',
      'rmm-scheduled',
      'rmm-nrt',
      'rmm-vendor',
      'rmm-exclusion',
      'rmm-config',
    ]);
  });

  it('are in KQL the idioms, which YAML has too', () => {
    const idioms = listPrefixes('rmm-kql');
    assert.ok(idioms.length > 0);
    assert.deepEqual(
      listPrefixes('yaml').filter((prefix) => prefix.startsWith('kql-')),
      idioms,
    );
  });

  it('say each what it is for, under a name of its own', () => {
    const all = readFor('yaml');
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
    for (const { name, description } of all) {
      assert.match(description, /^[A-Z].*\.$/, name);
    }
  });
});
