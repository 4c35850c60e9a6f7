import assert from 'node:assert/strict';
import type { RuleIndex } from '../../server/src/rule/ruleIndex';
import { createRuleIndex } from '../../server/src/workspace/createRuleIndex';
import { createIndexedRule } from '../support/createIndexedRule';

function createRule(uri: string, id: string | undefined, documentIndex = 0) {
  return createIndexedRule(uri, { id, documentIndex });
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

  it('finds rules by name, whatever the letter case and the spaces', () => {
    const index = createRuleIndex();
    const [a, b] = ['file:///a.yaml', 'file:///b.yaml'];
    index.update(a, [createIndexedRule(a, { name: 'AnyDesk  started' })]);
    index.update(b, [createIndexedRule(b, { name: '' })]);
    assert.deepEqual(
      index.findByName('anydesk started ').map(({ uri }) => uri),
      [a],
    );
    assert.deepEqual(index.findByName(''), []);
    index.remove(a);
    assert.deepEqual(index.findByName('AnyDesk started'), []);
  });

  it('lists all rules in the order of their files', () => {
    const index = createRuleIndex();
    const [a, b] = [createRule('file:///a.yaml', undefined), createRule('file:///b.yaml', 'x')];
    index.update(b.uri, [b]);
    index.update(a.uri, [a, { ...a, documentIndex: 1 }]);
    assert.deepEqual(index.all(), [a, { ...a, documentIndex: 1 }, b]);
  });

  describe('what patterns find', () => {
    const [a, b] = ['file:///a.yaml', 'file:///b.yaml'];
    const create = (uri: string, name: string) => createIndexedRule(uri, { name });
    const find = (index: RuleIndex, ...patterns: string[]) =>
      index.findMatching(patterns).map(({ uri, name }) => `${uri} ${name}`);

    it('is in the order of the files, and everything without a pattern', () => {
      const index = createRuleIndex();
      index.update(b, [create(b, 'AnyDesk started')]);
      index.update(a, [create(a, 'AnyDesk'), create(a, 'Kaseya')]);
      assert.deepEqual(find(index, 'kaseya', '*anydesk*'), [
        `${a} AnyDesk`,
        `${a} Kaseya`,
        `${b} AnyDesk started`,
      ]);
      assert.deepEqual(find(index, 'desk'), []);
      assert.deepEqual(index.findMatching([]), index.all());
    });

    it('follows the files', () => {
      const index = createRuleIndex();
      index.update(a, [create(a, 'AnyDesk')]);
      assert.deepEqual(find(index, 'Any*'), [`${a} AnyDesk`]);
      index.update(a, [create(a, 'Kaseya')]);
      assert.deepEqual(find(index, 'Any*'), []);
      index.update(b, [create(b, 'AnyDesk')]);
      assert.deepEqual(find(index, 'Any*'), [`${b} AnyDesk`]);
      index.remove(b);
      assert.deepEqual(find(index, 'Any*'), []);
    });

    it('is the same however many patterns were asked for in between', () => {
      const index = createRuleIndex();
      index.update(a, [create(a, 'AnyDesk')]);
      for (let number = 0; number < 2_000; number++) {
        assert.deepEqual(find(index, `*desk${number}`), []);
      }
      assert.deepEqual(find(index, '*desk'), [`${a} AnyDesk`]);
    });
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

  describe('whether exclusions need another look', () => {
    const uri = 'file:///a.yaml';
    const anyDesk = createIndexedRule(uri, { name: 'AnyDesk', query: 'DeviceInfo' });

    it('is told when a rule is there, is called otherwise, asks otherwise or is gone', () => {
      let told = 0;
      const index = createRuleIndex({ onExcludable: () => told++ });
      const states = [
        [anyDesk],
        [{ ...anyDesk, name: 'Kaseya' }],
        [{ ...anyDesk, name: 'Kaseya', query: 'DeviceEvents' }],
        [],
      ];
      for (const [number, rules] of states.entries()) {
        index.update(uri, rules);
        assert.equal(told, number + 1);
        index.update(uri, structuredClone(rules));
        assert.equal(told, number + 1, 'nothing is new');
      }
    });

    it('is not told where a rule only moves', () => {
      let told = 0;
      const index = createRuleIndex({ onExcludable: () => told++ });
      index.update(uri, [anyDesk]);
      const line = { line: 3, character: 0 };
      index.update(uri, [{ ...anyDesk, range: { start: line, end: line } }]);
      assert.equal(told, 1);
    });
  });

  describe('which files need another look', () => {
    const [a, b, c] = ['file:///a.yaml', 'file:///b.yaml', 'file:///c.yaml'];
    let told: string[][];
    const create = () => createRuleIndex({ onShared: (uris) => told.push([...uris].sort()) });
    const toRule = (uri: string, id: string) => createIndexedRule(uri, { id });

    beforeEach(() => {
      told = [];
    });

    it('tells of the files that share an id with a rule that comes', () => {
      const index = create();
      index.update(a, [toRule(a, '1')]);
      index.update(b, [toRule(b, '2')]);
      assert.deepEqual(told, []);
      index.update(c, [toRule(c, '1')]);
      assert.deepEqual(told, [[a]]);
    });

    it('tells of those that shared an id with a rule that goes', () => {
      const index = create();
      index.update(a, [toRule(a, '1')]);
      index.update(b, [toRule(b, '1')]);
      told = [];
      index.remove(b);
      assert.deepEqual(told, [[a]]);
    });

    it('tells of both, old and new, when an id changes', () => {
      const index = create();
      index.update(a, [toRule(a, '1')]);
      index.update(b, [toRule(b, '2')]);
      index.update(c, [toRule(c, '1')]);
      told = [];
      index.update(c, [toRule(c, '2')]);
      assert.deepEqual(told, [[a, b]]);
    });

    it('tells of the files that share a name with rules that come and go, in any letter case', () => {
      const index = create();
      index.update(a, [createIndexedRule(a, { name: 'AnyDesk started' })]);
      index.update(b, [createIndexedRule(b, { name: 'anydesk  started' })]);
      index.update(b, [createIndexedRule(b, { name: 'AnyDesk' })]);
      assert.deepEqual(told, [[a], [a]]);
    });

    it('says nothing when no id has changed', () => {
      const index = create();
      index.update(a, [toRule(a, '1')]);
      index.update(b, [toRule(b, '1')]);
      told = [];
      index.update(b, [toRule(b, '1')]);
      assert.deepEqual(told, []);
    });

    it('takes one file for the same however its URI is written', () => {
      const index = create();
      index.update('file:///x%20(1).yaml', [toRule('file:///x%20(1).yaml', '1')]);
      index.update('file:///x%20%281%29.yaml', [toRule('file:///x%20%281%29.yaml', '1')]);
      assert.deepEqual(told, []);
      assert.equal(index.findById('1').length, 1);
    });
  });
});
