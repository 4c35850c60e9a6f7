import assert from 'node:assert/strict';
import type { GeneratedQueryRequest } from '../../../server/src/protocol/messages';
import type { Exclusion } from '../../../server/src/rule/exclusion';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import type { Settings } from '../../../server/src/service/settings';
import { open } from '../../support/diagnoseText';
import { createRuleWithQuery } from '../../support/sampleRule';

const service = createLanguageService();

async function generate(
  text: string,
  settings: Partial<Settings> = {},
  request: Partial<GeneratedQueryRequest> = {},
  exclusions: readonly Exclusion[] = [],
) {
  const { analysis, environment } = await open(text, settings);
  const { uri } = analysis.document;
  return service.generateQuery(analysis, { uri, ...request }, { ...environment, exclusions });
}

const patching: Exclusion = {
  scenario: 'Patching',
  reason: undefined,
  rules: ['*sample*'],
  filter: 'DeviceName startswith "patch-"',
  expires: '2026-11-21',
  owner: undefined,
  file: '/rmm-exclusions.yaml',
};

describe('the generated query', () => {
  it('has the window of the workspace where the rule has none, and says so', async () => {
    const generated = await generate(createRuleWithQuery('DeviceNetworkEvents\n| take 1'), {
      lookback: '3d',
    });
    assert.equal(generated?.query, 'DeviceNetworkEvents\n| where Timestamp > ago(3d)\n| take 1');
    assert.deepEqual(generated?.applied, [
      'Reads the last 3d of DeviceNetworkEvents (lookback of the workspace).',
    ]);
    assert.match(generated?.title ?? '', /Sample - Network Connection/);
    assert.equal(generated?.stale, false);
  });

  it('keeps a window of its own, unless another one is asked for', async () => {
    const text = createRuleWithQuery('DeviceNetworkEvents\n| where Timestamp > ago(7d)');
    const own = await generate(text);
    assert.equal(own?.query, 'DeviceNetworkEvents\n| where Timestamp > ago(7d)');
    const asked = await generate(text, {}, { lookback: '14d' });
    assert.equal(asked?.query, 'DeviceNetworkEvents\n| where Timestamp > ago(14d)');
    assert.deepEqual(asked?.applied, ['Reads the last 14d instead of 7d.']);
  });

  it('reads what a scheduled rule reads', async () => {
    const schedule =
      'kind: Scheduled\nqueryFrequency: PT1H\nqueryPeriod: PT2H\ntriggerOperator: gt\ntriggerThreshold: 0\n';
    const generated = await generate(schedule + createRuleWithQuery('DeviceInfo'));
    assert.equal(generated?.query, 'DeviceInfo\n| where Timestamp > ago(2h)');
    assert.match(generated?.applied.join() ?? '', /queryPeriod of the rule/);
  });

  it('speaks the language of the target that is asked for', async () => {
    const text = createRuleWithQuery(
      'DeviceNetworkEvents\n| where Timestamp > ago(7d)\n| invoke FileProfile(SHA1, 1000)',
    );
    const { query, applied } = (await generate(text, {}, { target: 'sentinel' })) ?? {};
    assert.match(query ?? '', /where TimeGenerated > ago\(7d\)/);
    assert.match(applied?.join(' ') ?? '', /Reads TimeGenerated in place of Timestamp\./);
    assert.match(applied?.join(' ') ?? '', /Sentinel has no function FileProfile\./);
  });

  it('leaves out what exclusions name, unless they are unwanted, over or for other rules', async () => {
    const text = createRuleWithQuery('DeviceInfo | where Timestamp > ago(1d)');
    const merged = await generate(text, {}, {}, [patching]);
    assert.equal(
      merged?.query,
      'DeviceInfo | where Timestamp > ago(1d) | where not (DeviceName startswith "patch-")',
    );
    assert.match(merged?.applied.join(' ') ?? '', /Leaves out "Patching" \(until 2026-11-21\)\./);
    const plain = 'DeviceInfo | where Timestamp > ago(1d)';
    const without = await generate(text, {}, { exclusions: false }, [patching]);
    assert.equal(without?.query, plain);
    assert.match(without?.applied.join(' ') ?? '', /"Patching": exclusions are switched off\./);
    const others = await generate(text, {}, {}, [{ ...patching, rules: ['*Kaseya*'] }]);
    assert.equal(others?.query, plain);
    const over = await generate(text, {}, {}, [{ ...patching, expires: '2026-11-20' }]);
    assert.equal(over?.query, plain);
    assert.match(over?.applied.join(' ') ?? '', /the exclusion ended on 2026-11-20\./);
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
    const at = { position: { line: first.split('\n').length + 2, character: 0 } };
    assert.match((await generate(`${first}---\n${second}`, {}, at))?.query ?? '', /^DeviceEvents/);
  });

  it('is called stale while it does not parse', async () => {
    assert.equal((await generate(createRuleWithQuery('DeviceInfo | where (')))?.stale, true);
  });

  it('is none for YAML that is not a rule', async () => {
    assert.equal(await generate('query: DeviceInfo\n'), undefined);
  });
});
