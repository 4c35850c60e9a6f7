import assert from 'node:assert/strict';
import type { FactIndicator } from '../../scripts/data/facts';
import { toDomainIndicators } from '../../scripts/data/toDomainIndicators';

/** Each domain as value, form and scope. */
function convert(...facts: readonly Omit<FactIndicator, 'sources'>[]): string[] {
  return toDomainIndicators(
    'acme',
    facts.map((fact) => ({ sources: ['a'], ...fact })),
  ).map(({ value, form, scope, broad }) => `${value} ${form} ${scope}${broad ? ' broad' : ''}`);
}

describe('toDomainIndicators', () => {
  it('reads a wildcard as a suffix, and a pattern inside a label as the suffix right of it', () => {
    assert.deepEqual(convert({ value: '*.acme.example', kind: 'wildcard' }), [
      'acme.example term suffix',
    ]);
    assert.deepEqual(convert({ value: 'relay-[a-f0-9]{8}.net.acme.example:443', kind: 'regex' }), [
      'net.acme.example term suffix',
    ]);
    assert.deepEqual(convert({ value: '*.-dms.acme.example', kind: 'wildcard' }), [
      'acme.example term suffix',
    ]);
  });

  it('takes a registered name that queries match for a suffix, and a host below it for a host', () => {
    assert.deepEqual(convert({ value: 'acme.com', kind: 'exact', match: 'term' }), [
      'acme.com term suffix',
    ]);
    assert.deepEqual(convert({ value: 'acme.com.au', kind: 'exact', match: 'term' }), [
      'acme.com.au term suffix',
    ]);
    assert.deepEqual(convert({ value: 'api.acme.com', kind: 'exact', match: 'term' }), [
      'api.acme.com term host',
    ]);
    assert.deepEqual(convert({ value: 'acme.com', kind: 'exact' }), ['acme.com exact host']);
  });

  it('cuts scheme, port and path, and letter case', () => {
    assert.deepEqual(convert({ value: 'HTTPS://Hub.Acme.com:8443/x', kind: 'exact' }), [
      'hub.acme.com exact host',
    ]);
  });

  it('keeps the widest of several readings of one name, with the sources of all', () => {
    const [only, ...others] = toDomainIndicators('acme', [
      { value: 'acme.com', kind: 'exact', sources: ['b'] },
      { value: '*.acme.com', kind: 'wildcard', sources: ['a'] },
    ]);
    assert.deepEqual(others, []);
    assert.equal(only?.scope, 'suffix');
    assert.deepEqual(only?.sources, ['a', 'b']);
  });

  it('leaves out what names no domain', () => {
    assert.deepEqual(
      convert(
        { value: '51.255.19.178', kind: 'ip' },
        { value: '<operator server>', kind: 'placeholder' },
        { value: 'acme', kind: 'label', match: 'term' },
        { value: '*', kind: 'wildcard' },
      ),
      [],
    );
  });

  it('marks shared platforms', () => {
    assert.deepEqual(convert({ value: 'github.com', kind: 'exact' }), [
      'github.com exact host broad',
    ]);
  });
});
