import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/createCatalog';
import { createIndicator, createTool } from '../support/createTool';

const shipped = [
  createTool('zeta', { name: 'Zeta' }),
  createTool('anydesk', {
    name: 'AnyDesk',
    signers: [createIndicator('AnyDesk Software GmbH'), createIndicator('philandro', 'term')],
    websites: ['https://anydesk.com'],
  }),
];

describe('createCatalog', () => {
  it('adds tools of the workspace, in the order of names', () => {
    const acme = createTool('acme', { name: 'acme remote', origin: 'workspace' });
    const { tools, find } = createCatalog(shipped, [acme]);
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['acme remote', 'AnyDesk', 'Zeta'],
    );
    assert.equal(find('acme'), acme);
    assert.equal(find('nobody'), undefined);
  });

  it('lays a tool of the workspace over the shipped one of the same id', () => {
    const own = createTool('anydesk', {
      name: 'AnyDesk (ours)',
      signers: [createIndicator('Our CA'), createIndicator('PHILANDRO')],
      origin: 'workspace',
    });
    const merged = createCatalog(shipped, [own]).find('anydesk');
    assert.equal(merged?.name, 'AnyDesk (ours)');
    assert.equal(merged?.origin, 'workspace');
    assert.deepEqual(
      merged?.signers.map(({ value }) => value),
      ['Our CA', 'PHILANDRO', 'AnyDesk Software GmbH'],
    );
    assert.deepEqual(merged?.websites, ['https://anydesk.com']);
  });

  it('searches the merged tools', () => {
    const catalog = createCatalog(shipped, [createTool('acme', { name: 'Acme Remote' })]);
    assert.deepEqual(
      catalog.search('acme').map(({ id }) => id),
      ['acme'],
    );
  });
});
