import assert from 'node:assert/strict';
import type { IndexedRule } from '../../server/src/rule/ruleIndex';
import { createRuleIndex } from '../../server/src/workspace/createRuleIndex';

function createRule(uri: string, id: string | undefined, documentIndex = 0): IndexedRule {
  return { uri, documentIndex, id, name: undefined };
}

describe('createRuleIndex', () => {
  it('finds the rules with an id, in the order of their files, in any letter case', () => {
    const index = createRuleIndex();
    index.update('file:///b.yaml', [createRule('file:///b.yaml', 'x')]);
    index.update('file:///a.yaml', [
      createRule('file:///a.yaml', 'y', 0),
      createRule('file:///a.yaml', 'x', 1),
    ]);
    assert.deepEqual(index.findById('X'), [
      createRule('file:///a.yaml', 'x', 1),
      createRule('file:///b.yaml', 'x'),
    ]);
    assert.deepEqual(index.findById('z'), []);
  });

  it('lists all rules in the order of their files', () => {
    const index = createRuleIndex();
    const [a, b] = [createRule('file:///a.yaml', undefined), createRule('file:///b.yaml', 'x')];
    index.update(b.uri, [b]);
    index.update(a.uri, [a, { ...a, documentIndex: 1 }]);
    assert.deepEqual(index.all(), [a, { ...a, documentIndex: 1 }, b]);
  });

  it('forgets what a file held before', () => {
    const index = createRuleIndex();
    index.update('file:///a.yaml', [createRule('file:///a.yaml', 'x')]);
    index.update('file:///a.yaml', [createRule('file:///a.yaml', 'y')]);
    assert.deepEqual(index.findById('x'), []);
    assert.equal(index.findById('y').length, 1);
    index.remove('file:///a.yaml');
    assert.deepEqual(index.findById('y'), []);
  });

  it('knows a file again under a URI with other escapes, and keeps the newer one', () => {
    const index = createRuleIndex();
    const [plain, escaped] = ['file:///rules/a(1).yaml', 'file:///rules/a%281%29.yaml'];
    index.update(plain, [createRule(plain, 'x')]);
    index.update(escaped, [createRule(escaped, 'x')]);
    assert.deepEqual(index.findById('x'), [createRule(escaped, 'x')]);
  });

  it('takes documents that are no files', () => {
    const index = createRuleIndex();
    index.update('untitled:Untitled-1', [createRule('untitled:Untitled-1', 'x')]);
    assert.equal(index.findById('x').length, 1);
  });
});
