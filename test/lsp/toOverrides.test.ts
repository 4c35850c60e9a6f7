import assert from 'node:assert/strict';
import { toOverrides } from '../../server/src/lsp/toOverrides';

describe('toOverrides', () => {
  it('overrides nothing that is not set', () => {
    assert.deepEqual(toOverrides({ target: null, profile: null, validate: { delay: 5 } }), {});
  });

  it('has the editor alone say whether the catalogue is offered', () => {
    assert.deepEqual(toOverrides({ completion: { catalog: false } }), {
      completeFromCatalog: false,
    });
  });

  it('has the editor alone say how new rules are called', () => {
    assert.deepEqual(toOverrides({ newRule: { namePattern: '{tool}' } }), {
      ruleNamePattern: '{tool}',
    });
  });

  it('keeps what is set, and of the checks those with a severity that there is', () => {
    assert.deepEqual(
      toOverrides({
        target: 'sentinel',
        lookback: '14d',
        checks: { 'bad-guid': 'off', 'kql-type': 'loud' },
      }),
      { target: 'sentinel', lookback: '14d', checks: { 'bad-guid': 'off' } },
    );
  });
});
