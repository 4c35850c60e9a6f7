import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import type { ExclusionDraft } from '../../server/src/generate/exclusionDraft';
import { renderExclusion, renderExclusionsFile } from '../../server/src/generate/renderExclusion';

const draft: ExclusionDraft = {
  scenario: 'Patch deployment: servers',
  reason: undefined,
  rules: ['*Kaseya*'],
  filter: 'DeviceName startswith "patch-"',
  comments: [],
};

describe('renderExclusion', () => {
  it('writes an item of the list', () => {
    assert.equal(
      renderExclusion(draft),
      [
        '  - scenario: "Patch deployment: servers"',
        '    reason: say why it is harmless, and who approved it',
        '    rules: ["*Kaseya*"]',
        '    filter: DeviceName startswith "patch-"',
        '',
      ].join('\n'),
    );
  });

  it('leaves out the rules where every rule is meant', () => {
    assert.doesNotMatch(renderExclusion({ ...draft, rules: [] }), /rules/);
  });

  it('writes a filter that YAML would misread as a block', () => {
    const text = renderExclusion({ ...draft, filter: 'Signer has "a: b"\nor Signer has "c"' });
    assert.match(text, / {4}filter: \|\n {6}Signer has "a: b"\n {6}or Signer has "c"\n$/);
  });

  it('writes an entry without a filter as a comment, which is an entry again once it is uncommented', () => {
    const text = renderExclusion({ ...draft, filter: undefined, comments: ['process.name: x'] });
    assert.equal(
      text,
      [
        '  # process.name: x',
        '  # - scenario: "Patch deployment: servers"',
        '  #   reason: say why it is harmless, and who approved it',
        '  #   rules: ["*Kaseya*"]',
        '  #   filter:',
        '',
      ].join('\n'),
    );
    const entry = text.split('\n').slice(1).join('\n').replaceAll('# ', '');
    assert.ok(Array.isArray(load(entry)));
  });
});

describe('renderExclusionsFile', () => {
  it('holds every entry with a filter', () => {
    const text = renderExclusionsFile([draft, { ...draft, filter: undefined }, draft]);
    const file = load(text);
    const expected = {
      scenario: draft.scenario,
      reason: 'say why it is harmless, and who approved it',
      rules: draft.rules,
      filter: draft.filter,
    };
    assert.deepEqual(file, { exclusions: [expected, expected] });
  });
});
