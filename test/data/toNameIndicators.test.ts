import assert from 'node:assert/strict';
import { toFileNameIndicators } from '../../scripts/data/toFileNameIndicators';
import { toNameIndicators } from '../../scripts/data/toNameIndicators';

describe('toNameIndicators', () => {
  it('takes a stored name as exact, and what queries or summaries quote as a term', () => {
    const indicators = toNameIndicators('acme', [
      { value: 'Acme Ltd', match: 'exact', sources: ['a'] },
      { value: 'acme', match: 'term', sources: ['a'] },
      { value: 'Acme Holding', match: 'summary', sources: ['a'] },
      { value: 'Acme Inc', match: 'term', matches: ['exact', 'term'], sources: ['a'] },
    ]);
    assert.deepEqual(
      indicators.map(({ value, form }) => [value, form]),
      [
        ['Acme Ltd', 'exact'],
        ['acme', 'term'],
        ['Acme Holding', 'term'],
        ['Acme Inc', 'exact'],
      ],
    );
  });

  it('takes the rest of a name that was cut at an escape as a term', () => {
    const [indicator] = toNameIndicators('acme', [
      { value: 'MSPBytes\\', match: 'exact', sources: ['a'] },
    ]);
    assert.deepEqual([indicator?.value, indicator?.form], ['MSPBytes', 'term']);
  });

  it('unites spellings that differ in letter case alone, and keeps the stored one', () => {
    const indicators = toNameIndicators('acme', [
      { value: 'ACME', match: 'term', sources: ['b'] },
      { value: 'Acme', match: 'exact', sources: ['a'] },
    ]);
    assert.deepEqual(indicators, [
      { value: 'Acme', form: 'exact', broad: false, sources: ['a', 'b'] },
    ]);
  });

  it('leaves out names that were cut off within a word', () => {
    const values = [{ value: 'GlobalSigningDig', sources: ['a'] }];
    assert.deepEqual(toNameIndicators('microsoft-quick-assist', values), []);
  });

  it('marks a name as broad everywhere, or only where it is somebody else’s', () => {
    const isBroad = (tool: string, value: string) =>
      toNameIndicators(tool, [{ value, match: 'exact', sources: ['a'] }])[0]?.broad;
    assert.equal(isBroad('acme', 'Microsoft Corporation'), true);
    assert.equal(isBroad('tactical-rmm', 'Christopher West'), true);
    assert.equal(isBroad('putty-tray', 'Christopher West'), false);
  });
});

describe('toFileNameIndicators', () => {
  it('leaves out patterns, corrects misspellings and marks everyday names', () => {
    const values = ['g2file*.exe', '<random>.exe', 'G2MHost.exee', 'Setup.exe', 'rv.exe', 'a1.exe'];
    const indicators = toFileNameIndicators(
      'anydesk',
      [...values, 'anydesk.exe'].map((value) => ({ value, sources: ['a'] })),
    );
    assert.deepEqual(
      indicators.map(({ value, broad }) => [value, broad]),
      [
        ['G2MHost.exe', false],
        ['Setup.exe', true],
        ['rv.exe', true],
        ['a1.exe', true],
        ['anydesk.exe', false],
      ],
    );
  });

  it('marks a file of another tool, and only there', () => {
    const isBroad = (tool: string) =>
      toFileNameIndicators(tool, [{ value: 'SyncroSetup.exe', sources: ['a'] }])[0]?.broad;
    assert.equal(isBroad('atera'), true);
    assert.equal(isBroad('syncro'), false);
  });
});
