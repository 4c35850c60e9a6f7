import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import type { Settings } from '../../../server/src/service/settings';
import { createRuleWithQuery } from '../../support/sampleRule';
import { createTestEnvironment } from '../../support/testEnvironment';

const service = createLanguageService();

async function combine(queries: readonly string[], settings: Partial<Settings> = {}) {
  const environment = await createTestEnvironment(settings);
  const analyses = queries.map((query, index) => {
    const text = createRuleWithQuery(query).replace('Sample', `Tool ${index + 1}`);
    return service.analyze(TextDocument.create(`file:///${index}.yaml`, 'yaml', 1, text));
  });
  return service.combineQueries(analyses, 'rules', {}, environment);
}

describe('the combined query of a folder', () => {
  it('names the tools by the rules’ names and says how it is made', async () => {
    const combined = await combine([
      'DeviceInfo | where Timestamp > ago(1d) | where DeviceName has "a"',
      'DeviceInfo | where Timestamp > ago(1d) | where DeviceName has "b"',
      'DeviceEvents | where Timestamp > ago(1d) | take 1',
    ]);
    assert.match(combined?.query ?? '', /iff\(DeviceName has "b", "Tool 2", ""\)/);
    assert.match(combined?.query ?? '', /extend Tool = "Tool 3"/);
    assert.deepEqual(combined?.applied, [
      'Combines 3 rules: 2 in 1 shared read, 1 on its own.',
      `The query has ${combined?.query.length} characters.`,
      "Keeps the rule's own time filter.",
    ]);
  });

  it('leaves out what would not run, and says whom and why', async () => {
    const combined = await combine(
      [
        'DeviceInfo | where Timestamp > ago(1d)',
        'SigninLogs | where TimeGenerated > ago(1d)',
        'DeviceInfo | where (',
        'DeviceInfo | where Timestamp > ago(1d) | render timechart',
        'let a = 1;',
      ],
      { target: 'defender' },
    );
    assert.match(combined?.query ?? '', /^DeviceInfo \| where Timestamp > ago\(1d\)\n\| extend/);
    const applied = combined?.applied.join('\n') ?? '';
    assert.match(applied, /^Combines 1 rule: 1 on its own\.$/m);
    assert.match(applied, /^Left out: Defender XDR has no table SigninLogs \(.*Tool 2.*\)\.$/m);
    assert.match(applied, /^Left out: "render" can only end a whole query \(.*Tool 4.*\)\.$/m);
    assert.equal(applied.match(/^Left out: /gm)?.length, 4);
  });

  it('keeps rules over tables of one’s own', async () => {
    const combined = await combine(['Ours_CL | where Host == "a"', 'DeviceInfo | take 1']);
    assert.match(combined?.query ?? '', /Ours_CL/);
  });

  it('is none where there are no rules', async () => {
    assert.equal(await combine([]), undefined);
  });
});
