import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { open } from '../../support/diagnoseText';
import { createRuleWithQuery } from '../../support/sampleRule';

const service = createLanguageService();

describe('code lenses', () => {
  it('offer the preview of the rule whose query they stand above', async () => {
    const { analysis, environment } = await open(createRuleWithQuery('DeviceInfo'), {});
    const [preview] = service.codeLenses(analysis, environment);
    assert.deepEqual(preview, {
      range: { start: { line: 11, character: 0 }, end: { line: 11, character: 5 } },
      command: {
        title: 'Preview',
        command: 'rmmDetections.previewQuery',
        arguments: ['file:///rules/rule.yaml', { line: 11, character: 0 }],
      },
    });
  });

  it('count the columns that the query returns', async () => {
    const titles = async (query: string) => {
      const { analysis, environment } = await open(createRuleWithQuery(query), {});
      return service.codeLenses(analysis, environment).map(({ command }) => command?.title);
    };
    assert.equal((await titles('DeviceInfo | project DeviceName, DeviceId')).at(-1), '2 columns');
    assert.equal((await titles('DeviceInfo | distinct DeviceName')).at(-1), '1 column');
  });

  it('open the portal where the rule runs', async () => {
    const findPortal = async (query: string, target: 'auto' | 'sentinel' = 'auto') => {
      const { analysis, environment } = await open(createRuleWithQuery(query), { target });
      const { command } = service.codeLenses(analysis, environment)[1] ?? assert.fail();
      return [command?.title, command?.command, command?.arguments?.[0]];
    };
    const uri = 'file:///rules/rule.yaml';
    const defender = ['Open in Defender', 'rmmDetections.openInDefender', uri];
    const sentinel = ['Open in Sentinel', 'rmmDetections.openInSentinel', uri];
    assert.deepEqual(await findPortal('DeviceInfo'), defender);
    assert.deepEqual(await findPortal('SigninLogs'), sentinel);
    assert.deepEqual(await findPortal('DeviceInfo', 'sentinel'), sentinel);
  });

  it('keep to the preview while there is no engine', async () => {
    const { analysis, environment } = await open(createRuleWithQuery('DeviceInfo'), {});
    assert.equal(service.codeLenses(analysis, { ...environment, kql: undefined }).length, 1);
  });

  it('leave a rule without a query alone', async () => {
    const { analysis, environment } = await open('tactics: []\nquery:\n', {});
    assert.deepEqual(service.codeLenses(analysis, environment), []);
  });
});
