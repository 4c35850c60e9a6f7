import assert from 'node:assert/strict';
import { matchesRules } from '../../server/src/rule/matchesRules';

const rule = { id: '4837cef7-648e-42ab-96a5-3722910922a5', name: 'RMM - Kaseya - File Signature' };

describe('matchesRules', () => {
  it('takes no patterns for every rule', () => {
    assert.ok(matchesRules([], rule));
    assert.ok(matchesRules([], { id: undefined, name: undefined }));
  });

  it('finds a rule by its id or name, letter case aside', () => {
    assert.ok(matchesRules([rule.id.toUpperCase()], rule));
    assert.ok(matchesRules(['rmm - kaseya - file signature'], rule));
    assert.ok(!matchesRules(['kaseya'], rule));
  });

  it('takes a star for any text', () => {
    const matching = ['*Kaseya*', '*signature', 'RMM*', '*', '**', 'RMM - Kas*File*', '*k*s*y*'];
    const others = [
      'Kaseya*',
      '*AnyDesk*',
      'RMM - AnyDesk*',
      '*signature*e',
      'kaseya',
      '*signature - *signature',
    ];
    assert.deepEqual(
      matching.filter((pattern) => !matchesRules([pattern], rule)),
      [],
    );
    assert.deepEqual(
      others.filter((pattern) => matchesRules([pattern], rule)),
      [],
    );
  });

  it('ends soon, whatever the pattern', () => {
    const name = 'a'.repeat(5_000);
    assert.ok(!matchesRules([`${'*a'.repeat(200)}*b`], { id: undefined, name }));
  });
});
