import assert from 'node:assert/strict';
import { findIndicators } from '../../server/src/catalog/findIndicators';
import type { Comparison } from '../../server/src/catalog/indicatorValues';
import { createDomain, createIndicator, createTool } from '../support/createTool';
import { shippedData } from '../support/shippedData';

const tools = [
  createTool('anydesk', {
    signers: [
      createIndicator('AnyDesk Software GmbH'),
      createIndicator('anydesk software', 'term'),
    ],
  }),
  createTool('kaseya', {
    signers: [createIndicator('Kaseya', 'term')],
    domains: [createDomain('kaseya.com', 'suffix'), createDomain('deploy01.kaseya.net', 'host')],
  }),
];

function find(
  kind: 'signers' | 'domains',
  term: string,
  comparison: Comparison = 'term',
): string[] {
  return findIndicators(tools, kind, term, comparison).map(
    ({ tool, indicator }) => `${tool.id}: ${indicator.value}`,
  );
}

describe('findIndicators', () => {
  it('finds every spelling that a term matches', () => {
    assert.deepEqual(find('signers', 'ANYDESK'), [
      'anydesk: AnyDesk Software GmbH',
      'anydesk: anydesk software',
    ]);
  });

  it('finds what a longer term may match, since an indicator of form term is part of a longer name', () => {
    assert.deepEqual(find('signers', 'Kaseya US LLC'), ['kaseya: Kaseya']);
    assert.deepEqual(find('domains', 'stun.kaseya.com'), ['kaseya: kaseya.com']);
  });

  it('does not find an exact value in a longer term', () => {
    assert.deepEqual(find('domains', 'x.deploy01.kaseya.net'), []);
  });

  it('finds nothing for parts of words and for nothing', () => {
    assert.deepEqual(find('signers', 'kase'), []);
    assert.deepEqual(find('signers', ' '), []);
  });

  it('follows the operator', () => {
    assert.deepEqual(find('signers', 'kase', 'part'), ['kaseya: Kaseya']);
    assert.deepEqual(find('signers', 'AnyDesk', 'exact'), []);
    assert.deepEqual(find('signers', 'anydesk software gmbh', 'exact'), [
      'anydesk: AnyDesk Software GmbH',
      'anydesk: anydesk software',
    ]);
    assert.deepEqual(find('domains', '.kaseya.com', 'end'), ['kaseya: kaseya.com']);
    assert.deepEqual(find('signers', 'kaseya', 'pattern'), []);
  });

  it('finds the signers of published rules among the shipped tools', () => {
    for (const [term, id] of [
      ['Krämer IT Solutions GmbH', 'servereye'],
      ['meshcentral', 'meshcentral'],
      ['anydesk software', 'anydesk'],
      ['Kaseya', 'kaseya-vsa'],
      ['realvnc', 'realvnc-vnc-connect'],
    ] as const) {
      const found = findIndicators(shippedData.tools, 'signers', term, 'term');
      assert.ok(
        found.some(({ tool }) => tool.id === id),
        term,
      );
    }
  });
});
