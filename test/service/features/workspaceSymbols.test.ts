import assert from 'node:assert/strict';
import type { IndexedRule } from '../../../server/src/rule/ruleIndex';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { createRuleIndex } from '../../../server/src/workspace/createRuleIndex';
import { createIndexedRule } from '../../support/createIndexedRule';
import { createTestEnvironment } from '../../support/testEnvironment';

const service = createLanguageService();
const range = { start: { line: 1, character: 6 }, end: { line: 1, character: 13 } };
const rules: IndexedRule[] = [
  createIndexedRule('file:///a.yaml', { id: '4837cef7', name: 'AnyDesk started', range }),
  createIndexedRule('file:///b.yaml'),
];

async function search(query: string) {
  const environment = await createTestEnvironment();
  const index = { ...createRuleIndex(), all: () => rules };
  return service.workspaceSymbols(query, { ...environment, index });
}

describe('workspace symbols', () => {
  it('find a rule by letters of its name, in their order', async () => {
    const [symbol, ...others] = await search('ad start');
    assert.deepEqual(others, []);
    assert.equal(symbol?.name, 'AnyDesk started');
    assert.equal(symbol?.containerName, '4837cef7');
    assert.deepEqual(symbol?.location, { uri: 'file:///a.yaml', range });
    assert.deepEqual(await search('trats'), []);
  });

  it('find a rule by a part of its id, in any letter case', async () => {
    assert.deepEqual(
      (await search('7CEF')).map(({ name }) => name),
      ['AnyDesk started'],
    );
  });

  it('list all rules for an empty search, those without a name too', async () => {
    assert.deepEqual(
      (await search('')).map(({ name }) => name),
      ['AnyDesk started', 'without a name'],
    );
  });
});
