import assert from 'node:assert/strict';
import { diagnoseText } from '../support/diagnoseText';
import { createRuleWithQuery } from '../support/sampleRule';

const query = 'DeviceNetworkEvents\n| where Wrong == 1';

async function findCodes(text: string): Promise<unknown[]> {
  return (await diagnoseText(text)).map(({ code }) => code);
}

describe('a suppression comment', () => {
  it('silences its code on the next line of YAML', async () => {
    const rule = createRuleWithQuery(query).replace('  - T1219', '  - T99999');
    assert.deepEqual(await findCodes(rule), ['unknown-technique', 'unknown-column']);
    const silenced = rule.replace(
      '  - T99999',
      '  # rmm-detections-disable-next-line unknown-technique\n  - T99999',
    );
    assert.deepEqual(await findCodes(silenced), ['unknown-column']);
  });

  it('silences its code in the whole file', async () => {
    const rule = `# rmm-detections-disable unknown-column\n${createRuleWithQuery(query)}`;
    assert.deepEqual(await findCodes(rule), []);
  });

  it('works in the query with slashes', async () => {
    const line = '// rmm-detections-disable-next-line unknown-column';
    const rule = createRuleWithQuery(query.replace('| where', `${line}\n| where`));
    assert.deepEqual(await findCodes(rule), []);
  });

  it('of kql-guard is honoured in the query', async () => {
    const rule = createRuleWithQuery(`// kql-guard:disable\n${query}`);
    assert.deepEqual(await findCodes(rule), []);
  });

  it('leaves other codes and other lines alone', async () => {
    const other = '// rmm-detections-disable-next-line kql-syntax';
    const rule = createRuleWithQuery(query.replace('| where', `${other}\n| where`));
    assert.deepEqual(await findCodes(rule), ['unknown-column']);
  });

  it('is no comment inside a value', async () => {
    const rule = createRuleWithQuery(query).replace(
      'Finds what the query says.',
      '"# rmm-detections-disable unknown-column"',
    );
    assert.deepEqual(await findCodes(rule), ['unknown-column']);
  });
});
