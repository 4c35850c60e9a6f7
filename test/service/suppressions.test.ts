import assert from 'node:assert/strict';
import { findProblems } from '../../server/src/service/findProblems';
import { diagnoseText, open } from '../support/diagnoseText';
import { createRuleWithQuery } from '../support/sampleRule';

const query = 'DeviceNetworkEvents\n| where Timestamp > ago(5d)\n| where Wrong == 1';

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
    const rule = createRuleWithQuery(query.replace('| where Wrong', `${line}\n| where Wrong`));
    assert.deepEqual(await findCodes(rule), []);
  });

  it('of kql-guard is honoured in the query', async () => {
    const rule = createRuleWithQuery(`// kql-guard:disable\n${query}`);
    assert.deepEqual(await findCodes(rule), []);
  });

  it('leaves other codes and other lines alone', async () => {
    const other = '// rmm-detections-disable-next-line kql-syntax';
    const rule = createRuleWithQuery(query.replace('| where Wrong', `${other}\n| where Wrong`));
    assert.deepEqual(await findCodes(rule), ['unknown-column']);
  });

  it('is no comment inside a value', async () => {
    const rule = createRuleWithQuery(query).replace(
      'Finds what the query says.',
      '"# rmm-detections-disable unknown-column"',
    );
    assert.deepEqual(await findCodes(rule), ['unknown-column']);
  });

  it('takes a reason behind its codes, which silences nothing', async () => {
    const reason = '# rmm-detections-disable unknown-column until the table is well-known';
    const marked = '# rmm-detections-disable unknown-column -- the column is no-result';
    for (const comment of [reason, marked]) {
      assert.deepEqual(await findCodes(`${comment}\n${createRuleWithQuery(query)}`), []);
    }
  });

  it('that says only why silences nothing', async () => {
    const rule = `# rmm-detections-disable because\n${createRuleWithQuery(query)}`;
    assert.deepEqual(await findCodes(rule), ['bad-suppression', 'unknown-column']);
  });

  describe('that is of no use', () => {
    const clean = createRuleWithQuery('DeviceNetworkEvents\n| where Timestamp > ago(5d)');
    const useless = `# rmm-detections-disable unknown-column\n${clean}`;
    const misspelt = `# rmm-detections-disable unknown-colum\n${clean}`;

    it('is told from one with an unknown code before the engine has loaded', async () => {
      assert.deepEqual(await findCodes(useless), ['bad-suppression']);
      assert.deepEqual(await findCodesWithoutEngine(useless), []);
      assert.deepEqual(await findCodesWithoutEngine(misspelt), ['bad-suppression']);
    });

    it('is left alone where the check is turned off, or an error may hide what it is for', async () => {
      const off = await diagnoseText(useless, { checks: { 'unknown-column': 'off' } });
      assert.deepEqual(off, []);
      const broken = useless.replace('ago(5d)', 'ago(5d');
      assert.deepEqual(await findCodes(broken), ['kql-syntax']);
    });

    it('is left alone where another profile or another file decides', async () => {
      const ascii = createRuleWithQuery('DeviceNetworkEvents\n| where Timestamp > ago(5d) // ä');
      assert.deepEqual(await findCodes(`# rmm-detections-disable non-ascii\n${ascii}`), []);
      assert.deepEqual(await findCodes(`# rmm-detections-disable duplicate-id\n${clean}`), []);
    });

    it('can be silenced itself', async () => {
      const comment = '# rmm-detections-disable-next-line bad-suppression';
      assert.deepEqual(await findCodes(`${comment}\n${useless}`), []);
    });

    it('is nothing to complain of in files of others', async () => {
      assert.deepEqual(await findCodes('# rmm-detections-disable nonsense\nkey: value\n'), []);
    });
  });
});

/** What is found while the engine is still loading. */
async function findCodesWithoutEngine(text: string): Promise<unknown[]> {
  const { analysis, environment } = await open(text, {});
  const early = { ...environment, kql: undefined };
  return findProblems(analysis, early, 'all').map(({ code }) => code);
}
