import assert from 'node:assert/strict';
import { findFreeName, toQueryFileName } from '../../client/src/fileNames';

describe('the name of an exported query', () => {
  it('is the title', () => {
    assert.equal(
      toQueryFileName('Remote Management and Monitoring tool - AnyDesk - File Signature'),
      'Remote Management and Monitoring tool - AnyDesk - File Signature.kql',
    );
  });

  it('has nothing that a file system forbids', () => {
    assert.equal(toQueryFileName('../a: "b" | c\n<d>?. '), 'a b c d.kql');
    assert.equal(toQueryFileName('???'), 'query.kql');
  });

  it('is not too long for one', () => {
    assert.equal(toQueryFileName('x'.repeat(500)).length, 124);
  });
});

describe('the name of a new file', () => {
  const find = (name: string, ...taken: string[]) =>
    findFreeName(name, async (candidate) => taken.includes(candidate));

  it('is as wanted where that is free', async () => {
    assert.equal(await find('rule.yaml', 'other.yaml'), 'rule.yaml');
  });

  it('is numbered where files of that name are there', async () => {
    assert.equal(await find('rule.yaml', 'rule.yaml', 'rule_2.yaml'), 'rule_3.yaml');
    assert.equal(await find('rule', 'rule'), 'rule_2');
  });
});
