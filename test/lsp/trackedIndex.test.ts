import assert from 'node:assert/strict';
import { createTrackedIndex } from '../../server/src/lsp/trackedIndex';

describe('trackedIndex', () => {
  const [a, b, c] = ['file:///a.yaml', 'file:///b.yaml', 'file:///c.yaml'];
  let told: string[][];
  const create = () => createTrackedIndex((uris) => told.push([...uris].sort()));
  const toRule = (uri: string, id: string) => ({ uri, documentIndex: 0, id, name: undefined });

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
