import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { open } from '../../support/diagnoseText';

const service = createLanguageService();

async function findLinks(text: string): Promise<[text: string, target: string | undefined][]> {
  const { analysis, environment } = await open(text, {});
  return service
    .documentLinks(analysis, environment)
    .map(({ range, target }) => [analysis.document.getText(range), target]);
}

describe('document links', () => {
  it('lead from tactics and techniques to their pages', async () => {
    const text = `query: DeviceInfo
tactics: [CommandAndControl]
relevantTechniques:
  - T1219
  - 't1219.002'
`;
    assert.deepEqual(await findLinks(text), [
      ['CommandAndControl', 'https://attack.mitre.org/tactics/TA0011/'],
      ['T1219', 'https://attack.mitre.org/techniques/T1219/'],
      ["'t1219.002'", 'https://attack.mitre.org/techniques/T1219/002/'],
    ]);
  });

  it('leave out what nobody knows', async () => {
    assert.deepEqual(await findLinks('query: x\ntactics: [Sorcery]\ntechniques: [T99999]\n'), []);
  });

  it('are for rules alone', async () => {
    assert.deepEqual(await findLinks('tactics: [CommandAndControl]\n'), []);
  });
});
