import assert from 'node:assert/strict';
import { readEditorSettings } from '../../server/src/lsp/readEditorSettings';

describe('readEditorSettings', () => {
  it('reads settings with and without the section around them', () => {
    const expected = { target: 'defender', validate: { delay: 5 } };
    assert.deepEqual(readEditorSettings({ target: 'defender', validate: { delay: 5 } }), expected);
    assert.deepEqual(
      readEditorSettings({ rmmDetections: { target: 'defender', validate: { delay: 5 } } }),
      expected,
    );
  });

  it('takes null, the default of an unset setting, as not set', () => {
    const settings = readEditorSettings({
      target: null,
      checks: {},
      exclude: null,
    });
    assert.deepEqual(settings, {});
  });

  it('drops values of a wrong type and keeps the others', () => {
    const settings = readEditorSettings({
      target: 'everywhere',
      profile: 7,
      lookback: 'a week',
      exclude: ['archive/**', 4],
      checks: { 'bad-guid': 'off', 'unknown-column': 3 },
      validate: 'yes',
      newRule: { namePattern: ' ', fileNamePattern: '{tool}.yaml' },
    });
    assert.deepEqual(settings, {
      exclude: ['archive/**'],
      checks: { 'bad-guid': 'off' },
      newRule: { fileNamePattern: '{tool}.yaml' },
    });
  });

  for (const nothing of [undefined, null, 'text', 3, []]) {
    it(`reads ${JSON.stringify(nothing)} as no settings`, () => {
      assert.deepEqual(readEditorSettings(nothing), {});
    });
  }
});
