import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/createCatalog';
import { createIndicator, createTool } from '../support/createTool';

const catalog = createCatalog(
  [
    createTool('acme', {
      name: 'Acme Remote',
      signers: [createIndicator('Acme Remote Ltd'), { ...createIndicator('Acme'), broad: true }],
      processNames: [createIndicator('acmeagent.exe')],
    }),
    createTool('level-io', { name: 'Level.io', aliases: ['Level'] }),
  ],
  [],
);

function find(text: string): string[] {
  return catalog.findSuspected(text).map(({ id }) => id);
}

describe('createToolClues', () => {
  it('find a tool by its name and by its indicators, in any letter case', () => {
    for (const text of ['has "ACME REMOTE"', "== 'acmeAgent.exe'", '// see level.io']) {
      assert.equal(find(text).length, 1, text);
    }
  });

  it('are neither broad indicators nor everyday words', () => {
    assert.deepEqual(find('Signer has "Acme" and Level == 3'), []);
  });

  it('stand as a whole in the text, from the beginning of a word', () => {
    assert.deepEqual(find('"acme" "remote" "myacmeagent.exe" "acmeagent"'), []);
  });
});
