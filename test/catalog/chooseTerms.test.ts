import assert from 'node:assert/strict';
import { chooseTerms } from '../../server/src/catalog/chooseTerms';
import { createIndicator } from '../support/createTool';

function choose(specific: readonly string[], broad: readonly string[] = []) {
  return chooseTerms([
    ...specific.map((value) => createIndicator(value)),
    ...broad.map((value) => ({ ...createIndicator(value), broad: true })),
  ]);
}

describe('chooseTerms', () => {
  it('takes of several spellings the one whose words all others hold', () => {
    assert.deepEqual(choose(['Acme Software GmbH', 'acme software', 'ACME Software Ltd']).terms, [
      'acme software',
    ]);
  });

  it('keeps names that share only a part of a word', () => {
    assert.deepEqual(choose(['Acme', 'AcmeRemote', 'Acme Remote']).terms, ['Acme', 'AcmeRemote']);
  });

  it('keeps one of two names that differ in letter case', () => {
    assert.deepEqual(choose(['Acme Inc', 'ACME INC']).terms, ['Acme Inc']);
  });

  it('drops hosts below a domain that stands there too', () => {
    assert.deepEqual(choose(['app.acme.example', 'acme.example', 'acme.example.net']).terms, [
      'acme.example',
    ]);
  });

  it('tells apart what stands for much else, unless a specific term finds it as well', () => {
    assert.deepEqual(choose(['Acme'], ['Big Corp', 'Acme Holdings']), {
      terms: ['Acme'],
      broad: ['Big Corp'],
    });
  });
});
