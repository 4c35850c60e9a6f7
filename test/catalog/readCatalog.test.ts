import assert from 'node:assert/strict';
import { readCatalog } from '../../server/src/catalog/readCatalog';

describe('readCatalog', () => {
  it('reads forms, scopes and sources, and leaves absent lists empty', () => {
    const [tool] = readCatalog({
      source: ['somewhere'],
      retrieved: '2026-01-01',
      provenance: ['a.yaml', 'b.yaml'],
      tools: {
        acme: {
          name: 'Acme',
          signers: [
            ['Acme Ltd', 'exact', 0, 1],
            ['Microsoft Corporation', 'exact broad', 1],
          ],
          domains: [
            ['acme.example', 'term suffix', 0],
            ['hub.acme.example', 'exact host', 0],
          ],
        },
      },
    });
    assert.deepEqual(tool, {
      id: 'acme',
      name: 'Acme',
      aliases: [],
      signers: [
        { value: 'Acme Ltd', form: 'exact', broad: false, sources: ['a.yaml', 'b.yaml'] },
        { value: 'Microsoft Corporation', form: 'exact', broad: true, sources: ['b.yaml'] },
      ],
      companyNames: [],
      productNames: [],
      processNames: [],
      originalFileNames: [],
      domains: [
        { value: 'acme.example', form: 'term', broad: false, sources: ['a.yaml'], scope: 'suffix' },
        {
          value: 'hub.acme.example',
          form: 'exact',
          broad: false,
          sources: ['a.yaml'],
          scope: 'host',
        },
      ],
      websites: [],
      related: [],
      origin: 'shipped',
    });
  });
});
