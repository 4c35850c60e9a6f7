import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Environment } from '../../../../server/src/service/environment';
import {
  type ArticleImport,
  importArticle,
} from '../../../../server/src/service/features/import/importArticle';
import { diagnoseText } from '../../../support/diagnoseText';
import { sampleArticle, sampleArticleRule } from '../../../support/sampleArticle';
import { createTestEnvironment } from '../../../support/testEnvironment';

describe('importArticle', () => {
  let environment: Environment;
  before(async () => {
    environment = await createTestEnvironment();
  });

  function run(text: string): ArticleImport {
    const result = importArticle(text, environment);
    assert.ok(!('refusal' in result), 'refusal' in result ? result.refusal : '');
    return result;
  }

  function getRefusal(text: string): string {
    const result = importArticle(text, environment);
    return 'refusal' in result ? result.refusal : '';
  }

  function getOnlyRule(text: string) {
    const { rules } = run(text);
    assert.equal(rules.length, 1);
    const [rule] = rules;
    assert.ok(rule);
    return rule;
  }

  it('gives back the rule that a page shows without its indentation', () => {
    const rule = getOnlyRule(sampleArticle);
    assert.equal(rule.text, sampleArticleRule);
    assert.equal(rule.fileName, 'rmm_Farview_netconn.yaml');
    assert.deepEqual(rule.notes, ['Added version and entityMappings.']);
  });

  it('writes rules without an error or a warning, wherever they run', async () => {
    const { text } = getOnlyRule(sampleArticle);
    for (const target of ['auto', 'defender', 'sentinel'] as const) {
      const faults = (await diagnoseText(text, { target })).filter(
        ({ severity = 1 }) => severity <= 2,
      );
      assert.deepEqual(faults, [], target);
    }
  });

  it('turns scenarios into exclusions of that rule, and into comments what has no column', () => {
    assert.equal(
      run(sampleArticle).exclusions,
      `exclusions:
  # The article says: process.name IN ("farview.exe", "fv.exe") AND user.name == “helpdesk”
  - scenario: Helpdesk sessions
    reason: Helpers open Farview from their own machines.
    rules: [5e0c1d64-2f6b-4f0e-9a53-0d7f3b1c8e21]
    filter: InitiatingProcessFileName in~ ("farview.exe", "fv.exe") and InitiatingProcessAccountName =~ "helpdesk"

  # The article says: process.command_line CONTAINS "inventory" OR file.path IN ("C:\\Tools\\inventory")
  # Left away: file.path IN ("C:\\Tools\\inventory"). DeviceNetworkEvents has no column for file.path.
  - scenario: Nightly inventory
    reason: A task collects what is installed.
    rules: [5e0c1d64-2f6b-4f0e-9a53-0d7f3b1c8e21]
    filter: InitiatingProcessCommandLine contains "inventory"

  # The article says: Leave out whatever the lab does.
  # It is said in words only.
  # - scenario: Machines of the lab
  #   reason: say why it is harmless, and who approved it
  #   rules: [5e0c1d64-2f6b-4f0e-9a53-0d7f3b1c8e21]
  #   filter:

  # The article says: process.name == "shutdown.exe" OR
  # The article ends here, before it says what to leave out.
  # - scenario: Remote reboot
  #   reason: Somebody restarts a server.
  #   rules: [5e0c1d64-2f6b-4f0e-9a53-0d7f3b1c8e21]
  #   filter:
`,
    );
  });

  it('reads the same from other line ends, with escapes, blanks and marks that pages add', () => {
    const asCopied = sampleArticle
      .replaceAll('\n', '\r\n')
      .replace("has_any (\r\n'Farview',", 'has_any (\r\n’Farview’,')
      .replaceAll('> From', '&gt; From')
      .replaceAll('| where', '|\u00a0where\u200b');
    assert.equal(getOnlyRule(asCopied).text, sampleArticleRule);
  });

  it('keeps a rule that kept its indentation as it is, comments and own fields included', () => {
    const written = sampleArticleRule.replace('tactics:\n', '# Asked for by the SOC.\ntactics:\n');
    const own = `${written}maintainer: blue team\n`;
    assert.equal(getOnlyRule(`How we found it\n\n${own}\nThat is all.`).text, own);
  });

  it('repairs names of columns that the table calls otherwise', () => {
    const { text, errors } = getOnlyRule(
      'DeviceNetworkEvents\n| where AccountUpn has "helpdesk"\n| project Timestamp, DeviceName',
    );
    assert.match(text, /\| where InitiatingProcessAccountUpn has "helpdesk"/);
    assert.equal(errors, 0);
  });

  it('writes a whole rule around a bare query, and says what to look at', async () => {
    const rule = getOnlyRule(
      'Hunting for AnyDesk\n\nDeviceNetworkEvents\n| where RemoteUrl endswith "net.anydesk.com"',
    );
    assert.equal(rule.name, 'Remote Management and Monitoring tool - AnyDesk - Network Connection');
    assert.equal(rule.fileName, 'rmm_AnyDesk_netconn.yaml');
    assert.deepEqual(rule.notes.slice(0, 2), [
      'The article does not say name, description, tactics, and relevantTechniques: look at them.',
      'Added id, version, requiredDataConnectors, and entityMappings.',
    ]);
    const faults = (await diagnoseText(rule.text)).filter(({ severity = 1 }) => severity <= 2);
    assert.deepEqual(faults, []);
  });

  it('gives each of several queries a rule, and each scenario to the rule before it', () => {
    const { rules, drafts } = run(
      [
        'DeviceFileEvents | where FileName =~ "a.exe"',
        'Scenario: First',
        'Filter: file.name is "a.exe"',
        'DeviceProcessEvents | where FileName =~ "b.exe"',
        'Scenario: Second',
        'Filter: process.name is "b.exe"',
      ].join('\n\n'),
    );
    assert.deepEqual(
      rules.map(({ tables }) => tables),
      [['DeviceFileEvents'], ['DeviceProcessEvents']],
    );
    assert.deepEqual(
      drafts.map(({ filter }) => filter),
      ['FileName =~ "a.exe"', 'FileName =~ "b.exe"'],
    );
    assert.deepEqual(
      drafts.map((draft) => draft.rules),
      rules.map(({ id }) => [id]),
    );
  });

  it('keeps a query that does not parse, and tells of it', () => {
    const rule = getOnlyRule(
      'name: Half a rule\ntactics: Execution\nquery: |\nDeviceEvents\n| where (ActionType ==',
    );
    assert.match(rule.text, /\| where \(ActionType ==/);
    assert.ok(rule.errors > 0);
    assert.match(rule.notes.join('\n'), /Line \d+: error: /);
  });

  it('says what is missing when a text holds no query', () => {
    assert.match(getRefusal(''), /no KQL query/);
    assert.match(getRefusal('Search for bad things in the logs.'), /no KQL query/);
    assert.match(getRefusal('name: A rule\ntactics: Execution'), /no query that goes with them/);
    assert.match(getRefusal('x'.repeat(1_000_001)), /longer than 1 MB/);
  });

  it('asks for the engine, without which it cannot tell a query', () => {
    const result = importArticle(sampleArticle, { ...environment, kql: undefined });
    assert.ok('refusal' in result && /KQL engine/.test(result.refusal));
  });

  it('reads whatever part of an article is there', () => {
    fc.assert(
      fc.property(fc.nat(sampleArticle.length), (length) => {
        const result = importArticle(sampleArticle.slice(0, length), environment);
        return 'refusal' in result || result.rules.length > 0;
      }),
      { numRuns: 30 },
    );
  });

  it('reads any text', () => {
    const pieces = fc.constantFrom(
      ...sampleArticle.split('\n'),
      '```kql',
      '---',
      '1  let a = 1;',
      '- Scenario:',
      '|---|',
      '((((',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (lines) => {
        const result = importArticle(lines.join('\n'), environment);
        return 'refusal' in result || result.rules.length > 0;
      }),
      { numRuns: 30 },
    );
  });
});
