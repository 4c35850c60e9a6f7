import assert from 'node:assert/strict';
import type { GeneratedQuery } from '../../server/src/protocol/messages';
import { toPreviewText } from '../../server/src/protocol/previewText';

const generated: GeneratedQuery = {
  query: 'DeviceInfo\n| take 1\n',
  target: 'sentinel',
  title: 'A rule',
  applied: ['The time window is 5d.'],
  stale: false,
  columns: [
    { name: 'DeviceId', type: 'string' },
    { name: 'DeviceName', type: 'string' },
  ],
};

describe('the text of the preview', () => {
  it('says what the query is for, what was done to it and what it returns', () => {
    assert.equal(
      toPreviewText(generated, true),
      [
        '// A rule',
        '// For Microsoft Sentinel.',
        '// The time window is 5d.',
        '// Returns DeviceId, DeviceName.',
        '',
        'DeviceInfo',
        '| take 1',
        '',
      ].join('\n'),
    );
  });

  it('is the query alone without the header', () => {
    assert.equal(toPreviewText(generated, false), 'DeviceInfo\n| take 1\n');
  });

  it('tells of a broken rule with and without the header', () => {
    for (const header of [true, false]) {
      assert.match(
        toPreviewText({ ...generated, stale: true }, header),
        /^\/\/ The query does not parse right now\./m,
      );
    }
  });

  it('keeps a title of several lines within comments', () => {
    const text = toPreviewText({ ...generated, title: 'A\nB' }, true);
    assert.match(text, /^\/\/ A\n\/\/ B\n/);
  });

  it('breaks long sentences and names a dozen columns at most', () => {
    const columns = Array.from({ length: 14 }, (_, index) => ({
      name: `InitiatingColumn${index + 1}`,
      type: 'string',
    }));
    const text = toPreviewText({ ...generated, columns }, true);
    assert.ok(
      text.split('\n').every((line) => line.length <= 80),
      text,
    );
    assert.match(text, /^\/\/ Returns InitiatingColumn1, .*,\n\/\/ {3}InitiatingColumn\d/m);
    assert.match(text, /InitiatingColumn12 and 2 more\.\n\n/);
  });

  it('says so when there is no rule', () => {
    assert.equal(toPreviewText(undefined, true), '// There is no rule with a query here.\n');
  });
});
