import assert from 'node:assert/strict';
import { findCoveredKinds } from '../../client/src/findCoveredKinds';
import type { CoverageMatrix } from '../../server/src/protocol/messages';

const rules = ['file:///rules/a%20b.yaml', 'untitled:Untitled-1', 'untitled:Untitled-1'].map(
  (uri) => ({ uri, name: 'A rule', position: { line: 0, character: 0 } }),
);
const matrix: CoverageMatrix = {
  kinds: ['network-connection', 'file-signature', 'process-creation'],
  tools: [
    {
      id: 'acme',
      name: 'Acme',
      sanctioned: false,
      cells: [
        { state: 'possible', rules: [] },
        { state: 'covered', rules },
        { state: 'none', rules: [] },
      ],
      otherRules: [],
    },
  ],
  rules: 3,
  rulesWithoutTool: [],
};

describe('findCoveredKinds', () => {
  it('names each file of a kind once', () => {
    assert.deepEqual(
      [...findCoveredKinds(matrix, 'acme')],
      [['file-signature', 'a b.yaml, Untitled-1']],
    );
  });

  it('finds none for a tool without rules', () => {
    assert.equal(findCoveredKinds(matrix, 'other').size, 0);
  });
});
