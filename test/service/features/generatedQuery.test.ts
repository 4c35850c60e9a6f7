import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import type { Settings } from '../../../server/src/service/settings';
import { open } from '../../support/diagnoseText';
import { createRuleWithQuery } from '../../support/sampleRule';

const service = createLanguageService();

async function generate(text: string, settings: Partial<Settings> = {}, line = 0) {
  const { analysis, environment } = await open(text, settings);
  const request = { uri: analysis.document.uri, position: { line, character: 0 } };
  return service.generateQuery(analysis, request, environment);
}

describe('the generated query', () => {
  it('is the query without its indentation, under the name of the rule', async () => {
    const generated = await generate(createRuleWithQuery('DeviceNetworkEvents\n| take 1'));
    assert.equal(generated?.query, 'DeviceNetworkEvents\n| take 1');
    assert.match(generated?.title ?? '', /Sample - Network Connection/);
    assert.equal(generated?.stale, false);
  });

  it('tells the columns that it returns', async () => {
    const query = 'DeviceNetworkEvents\n| summarize Seen = max(Timestamp) by RemoteUrl';
    const generated = await generate(createRuleWithQuery(query));
    assert.deepEqual(generated?.columns, [
      { name: 'RemoteUrl', type: 'string' },
      { name: 'Seen', type: 'datetime' },
    ]);
  });

  it('is for Defender XDR where all tables are there, else for Sentinel, unless one is configured', async () => {
    const device = createRuleWithQuery('DeviceNetworkEvents');
    const signIns = createRuleWithQuery('SigninLogs');
    assert.equal((await generate(device))?.target, 'defender');
    assert.equal((await generate(signIns))?.target, 'sentinel');
    assert.equal((await generate(device, { target: 'sentinel' }))?.target, 'sentinel');
  });

  it('is that of the rule at the caret, in a file of several', async () => {
    const first = createRuleWithQuery('DeviceInfo');
    const second = createRuleWithQuery('DeviceEvents');
    const line = first.split('\n').length + 2;
    assert.equal((await generate(`${first}---\n${second}`, {}, line))?.query, 'DeviceEvents');
  });

  it('is called stale while it does not parse', async () => {
    assert.equal((await generate(createRuleWithQuery('DeviceInfo | where (')))?.stale, true);
  });

  it('is none for YAML that is not a rule', async () => {
    assert.equal(await generate('query: DeviceInfo\n'), undefined);
  });
});
