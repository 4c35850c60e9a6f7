import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Tool } from '../../server/src/catalog/catalog';
import { findDetectionKinds } from '../../server/src/generate/findDetectionKinds';
import { generateRule, type RuleOptions } from '../../server/src/generate/generateRule';
import { type DetectionKindId, detectionKinds } from '../../server/src/rule/detectionKinds';
import { analyze } from '../../server/src/service/analyze';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import { defaultSettings } from '../../server/src/service/settings';
import { createDomain, createIndicator, createTool } from '../support/createTool';
import { shippedData } from '../support/shippedData';
import { createTestEnvironment } from '../support/testEnvironment';

const options: RuleOptions = {
  target: 'auto',
  lookback: '5d',
  namePattern: defaultSettings.ruleNamePattern,
  fileNamePattern: defaultSettings.ruleFileNamePattern,
  createGuid: () => '00000000-0000-4000-8000-000000000001',
};

function getKind(id: DetectionKindId) {
  const kind = detectionKinds.find((candidate) => candidate.id === id);
  assert.ok(kind);
  return kind;
}

function findTool(id: string): Tool {
  const tool = shippedData.tools.find((candidate) => candidate.id === id);
  assert.ok(tool, id);
  return tool;
}

function generate(tool: Tool, id: DetectionKindId, parts: Partial<RuleOptions> = {}) {
  const { rule, refusal } = generateRule(tool, getKind(id), { ...options, ...parts });
  assert.ok(rule, refusal);
  return rule;
}

function getQuery(tool: Tool, id: DetectionKindId, parts?: Partial<RuleOptions>): string {
  return (load(generate(tool, id, parts).text) as { query: string }).query;
}

/** The lines between the window and the summary. */
function getCondition(tool: Tool, id: DetectionKindId): string {
  return getQuery(tool, id).split('Time_end)\n')[1]?.split('\n| summarize')[0] ?? '';
}

const broad = (value: string) => ({ ...createIndicator(value), broad: true });

describe('generateRule', () => {
  it('writes a whole rule', () => {
    const { text, fileName, name, offset } = generate(findTool('anydesk'), 'file-signature');
    assert.equal(
      text,
      `id: 00000000-0000-4000-8000-000000000001
name: Remote Management and Monitoring tool - AnyDesk - File Signature
description: |
  Finds files that the vendor of AnyDesk has signed.
  Attackers abuse remote management tools to stay in a network and to control its machines.
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceFileCertificateInfo
tactics:
  - CommandAndControl
relevantTechniques:
  - T1219
query: |
  let Time_start = now(-5d);
  let Time_end = now();
  DeviceFileCertificateInfo
  | where Timestamp between (Time_start .. Time_end)
  | where Signer has_any ('anydesk software', 'philandro software')
  | summarize FirstSeen = min(Timestamp), LastSeen = max(Timestamp),
      Report = make_set(ReportId), Count = count()
      by DeviceId, DeviceName, SHA1, Signer
  | extend HashAlgorithm = 'SHA1'
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
  - entityType: FileHash
    fieldMappings:
      - identifier: Algorithm
        columnName: HashAlgorithm
      - identifier: Value
        columnName: SHA1
version: 1.0.0
`,
    );
    assert.equal(fileName, 'rmm_AnyDesk_filesig.yaml');
    assert.equal(name, 'Remote Management and Monitoring tool - AnyDesk - File Signature');
    assert.ok(text.startsWith("Signer has_any ('anydesk", offset));
  });

  it('uses has for one term and has_any for several, in~ for whole file names', () => {
    const tool = createTool('acme', {
      domains: [createDomain('acme.example', 'suffix')],
      processNames: [createIndicator('acme.exe'), createIndicator('acmeagent.exe')],
    });
    assert.equal(getCondition(tool, 'network-connection'), "| where RemoteUrl has 'acme.example'");
    assert.equal(
      getCondition(tool, 'process-creation'),
      "| where FileName in~ ('acme.exe', 'acmeagent.exe')",
    );
  });

  it('puts what has to hold together in brackets beside other ways to recognise the tool', () => {
    const tool = createTool('acme', {
      domains: [createDomain('acme.example', 'suffix')],
      companyNames: [createIndicator('Acme')],
      productNames: [createIndicator('Acme Remote')],
    });
    assert.equal(
      getCondition(tool, 'network-connection'),
      `| where RemoteUrl has 'acme.example'
  or (InitiatingProcessVersionInfoCompanyName has 'Acme'
      and InitiatingProcessVersionInfoProductName has 'Acme Remote')`,
    );
  });

  it('looks for what processes of the company connect to where no product is known', () => {
    const tool = createTool('Acme Remote', {
      domains: [createDomain('acme.example', 'suffix')],
      companyNames: [createIndicator('Acme Remote Ltd')],
    });
    assert.equal(
      getCondition(tool, 'network-connection'),
      `| where RemoteUrl has 'acme.example'
  or InitiatingProcessVersionInfoCompanyName has 'Acme Remote Ltd'`,
    );
  });

  it('uses a broad name beside one of the product, and leaves others out with a comment', () => {
    const tool = createTool('acme', {
      companyNames: [broad('Big Corp')],
      productNames: [createIndicator('Acme Remote')],
      processNames: [broad('agent.exe')],
    });
    assert.equal(
      getCondition(tool, 'process-creation'),
      `// Left out, as it stands for much else too: 'agent.exe'
| where ProcessVersionInfoCompanyName has 'Big Corp'
  and ProcessVersionInfoProductName has 'Acme Remote'`,
    );
  });

  it('writes quotes and backslashes as KQL needs them', () => {
    const tool = createTool('acme', { signers: [createIndicator("Acme's \\ Ltd")] });
    assert.equal(getCondition(tool, 'file-signature'), "| where Signer has 'Acme\\'s \\\\ Ltd'");
  });

  it('looks at the time column of the target, over the window that is set', () => {
    const query = getQuery(findTool('anydesk'), 'network-connection', {
      target: 'sentinel',
      lookback: '12h',
    });
    assert.match(query, /now\(-12h\)/);
    assert.match(query, /where TimeGenerated between/);
    assert.doesNotMatch(query, /Timestamp/);
  });

  it('names rule and file by the patterns that are set', () => {
    const { text, name, fileName, offset } = generate(findTool('anydesk'), 'file-signature', {
      namePattern: '{kind} | where {tool} ($&)',
      fileNamePattern: '{tool}-{suffix}',
    });
    assert.equal(name, 'File Signature | where AnyDesk ($&)');
    assert.ok(text.startsWith('Signer has_any', offset));
    assert.equal(fileName, 'AnyDesk-filesig.yaml');
  });

  it('says why there is no rule of a kind, and for which kinds there is one', () => {
    const chrome = generateRule(
      findTool('chrome-remote-desktop'),
      getKind('file-signature'),
      options,
    );
    assert.equal(
      chrome.refusal,
      'The catalogue knows no signer of Chrome Remote Desktop that does not stand for much else too, so there is no File Signature rule to write. It knows enough for Network Connection and Create Process.',
    );
    const { refusal } = generateRule(createTool('acme'), getKind('network-connection'), options);
    assert.match(refusal ?? '', /no domain, product or process name of acme, .* vendors file/);
  });

  it('finds at least what the public collection looks for', () => {
    const published: readonly (readonly [string, DetectionKindId, readonly string[]])[] = [
      ['meshcentral', 'file-signature', ['meshcentral']],
      ['tactical-rmm', 'file-signature', ['AmidaWare', 'Tactical Techs']],
      ['kaseya-vsa', 'file-signature', ['Kaseya']],
      ['servereye', 'file-signature', ['Krämer IT Solutions GmbH']],
      ['rport', 'network-connection', ['RealVNC', 'rport']],
    ];
    for (const [id, kind, terms] of published) {
      const query = getQuery(findTool(id), kind);
      for (const term of terms) {
        assert.ok(query.includes(`'${term}'`), `${id}: ${term}\n${query}`);
      }
    }
  });

  describe('for every tool of the catalogue and every kind that it supports', () => {
    const service = createLanguageService();
    const pairs = shippedData.tools.flatMap((tool) =>
      findDetectionKinds(tool).map((kind) => ({ tool, kind })),
    );

    const generateAll = (target: RuleOptions['target']) => {
      let guids = 0;
      const createGuid = () => `00000000-0000-4000-8000-${String(guids++).padStart(12, '0')}`;
      return pairs.map(({ tool, kind }) => {
        const { text, fileName } = generate(tool, kind.id, { target, createGuid });
        return analyze(TextDocument.create(`file:///${fileName}`, 'yaml', 1, text));
      });
    };

    for (const target of ['auto', 'defender', 'sentinel'] as const) {
      it(`writes a rule without errors and warnings in ${target}`, async function () {
        this.timeout(180_000);
        const environment = await createTestEnvironment({ target });
        const flaws = generateAll(target).flatMap((analysis) =>
          service
            .diagnose(analysis, environment, 'all')
            .filter(({ severity }) => severity === 1 || severity === 2)
            .map(({ code, message }) => `${analysis.document.uri}: ${code}: ${message}`),
        );
        assert.ok(pairs.length > 400);
        assert.deepEqual(flaws, []);
      });
    }

    it('writes a rule that the formatter leaves as it is', async function () {
      this.timeout(180_000);
      const environment = await createTestEnvironment();
      const changed = generateAll('auto').filter(
        (analysis) => service.format(analysis, environment).length > 0,
      );
      assert.deepEqual(
        changed.map(({ document }) => document.uri),
        [],
      );
    });

    it('writes lines that fit on a screen', () => {
      const lines = generateAll('auto').flatMap(({ yaml }) => yaml.text.split('\n'));
      const isBreakable = (line: string) => /^ {2}.*', '/.test(line);
      assert.deepEqual(
        lines.filter((line) => line.length > 100 && isBreakable(line)),
        [],
      );
    });
  });
});
