import assert from 'node:assert/strict';
import { type Hover, MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../../support/atCursor';
import { createRuleWithQuery } from '../../support/sampleRule';

function getText(hover: Hover | undefined): string {
  return hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
}

describe('hover in a query', () => {
  it('tells the type of a column, its table and the targets that have it', async () => {
    const hover = await hoverAt(
      createRuleWithQuery("DeviceNetworkEvents\n| where Remot$0eUrl has 'x'"),
    );
    assert.match(getText(hover), /\*\*RemoteUrl\*\*: `string`/);
    assert.match(getText(hover), /DeviceNetworkEvents in Defender XDR and Sentinel/);
    assert.deepEqual(hover?.range, {
      start: { line: 13, character: 10 },
      end: { line: 13, character: 19 },
    });
  });

  it('says which target has a column that only one has', async () => {
    const hover = await hoverAt(
      createRuleWithQuery('DeviceNetworkEvents\n| where Time$0Generated > ago(1d)'),
    );
    assert.match(getText(hover), /Sentinel only/);
  });

  it('lists known values', async () => {
    const hover = await hoverAt(
      createRuleWithQuery("DeviceNetworkEvents\n| where Action$0Type == 'x'"),
    );
    assert.match(getText(hover), /`ConnectionSuccess`/);
  });

  it('tells how many columns a table has and where it is', async () => {
    const hover = await hoverAt(createRuleWithQuery('Device$0NetworkEvents'));
    assert.match(getText(hover), /\*\*DeviceNetworkEvents\*\*: table, \d\d columns/);
  });

  it('shows the signature of a function', async () => {
    const hover = await hoverAt(
      createRuleWithQuery('DeviceNetworkEvents\n| where strl$0en(RemoteUrl) > 3'),
    );
    assert.match(getText(hover), /strlen\(/);
  });

  it('says what an operator does, and of its negation that it is the opposite', async () => {
    const has = getText(
      await hoverAt(createRuleWithQuery("DeviceInfo | where DeviceName has$0_any ('x')")),
    );
    assert.match(has, /^\*\*has_any\*\*: operator\n\nWhether the text holds at least one of these/);
    const not = getText(
      await hoverAt(createRuleWithQuery("DeviceInfo | where DeviceName !h$0as 'x'")),
    );
    assert.match(not, /The opposite of `has`\. Whether the text holds this as a whole term/);
  });

  it('shows the value of a variable without calling it a type', async () => {
    const hover = await hoverAt(createRuleWithQuery('let back$0 = 1d; DeviceInfo | take 1'));
    assert.equal(getText(hover), '```kusto\nback: timespan = 1d\n```\n\nA variable.');
  });

  it('has nothing to say in a comment', async () => {
    assert.equal(await hoverAt(createRuleWithQuery('DeviceNetworkEvents // on$0ly')), undefined);
  });
});

describe('hover in the rest of a rule', () => {
  const query = `query: |
  DeviceNetworkEvents
  | project DeviceName, RemoteUrl
`;

  async function read(marked: string): Promise<string> {
    return getText(await hoverAt(marked));
  }

  it('says what a field is for, which values it takes and who demands it', async () => {
    const text = await read(`sever$0ity: Low\ntactics: []\n${query}`);
    assert.match(text, /How severe an alert/);
    assert.match(text, /`Informational`, `Low`, `Medium`, `High`/);
    assert.match(text, /Sentinel needs it in scheduled rules and near-real-time rules\./);
  });

  it('knows fields of lists and mappings', async () => {
    assert.match(
      await read(
        `tactics: []\n${query}entityMappings:\n  - entityType: Host\n    field$0Mappings: []\n`,
      ),
      /One to three identifiers/,
    );
  });

  it('marks the name alone', async () => {
    const hover = await hoverAt(`sever$0ity: Low\ntactics: []\n${query}`);
    assert.deepEqual(hover?.range, {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 8 },
    });
  });

  it('tells the title and the tables of a connector', async () => {
    const text = await read(
      `requiredDataConnectors:\n  - connectorId: Microsoft$0ThreatProtection\n    dataTypes: []\n${query}`,
    );
    assert.match(text, /Microsoft Defender XDR/);
    assert.match(text, /`AlertEvidence`.* and \d+ more/);
  });

  it('tells of a data type what it tells of a table', async () => {
    const text = await read(
      `requiredDataConnectors:\n  - connectorId: X\n    dataTypes:\n      - Device$0Info\n${query}`,
    );
    assert.match(text, /table, \d+ columns/);
  });

  it('names tactics and techniques, with parents, and links to them', async () => {
    const rule = (tactic: string, technique: string) =>
      `tactics:\n  - ${tactic}\nrelevantTechniques: [${technique}]\n${query}`;
    assert.match(
      await read(rule('Command$0AndControl', 'T1219')),
      /Command and Control[\s\S]*https:\/\/attack\.mitre\.org\/tactics\/TA0011\//,
    );
    const text = await read(rule('CommandAndControl', 'T12$019.002'));
    assert.match(text, /Remote Access Tools: Remote Desktop Software/);
    assert.match(text, /Sub-technique of T1219/);
    assert.match(text, /https:\/\/attack\.mitre\.org\/techniques\/T1219\/002\//);
  });

  it('says what replaces a revoked technique', async () => {
    assert.match(
      await read(`tactics: []\nrelevantTechniques:\n  - T10$076\n${query}`),
      /Revoked in favour of T1021\.001 \(Remote Desktop Protocol\)/,
    );
  });

  it('tells techniques apart in a text that should be a list', async () => {
    assert.match(
      await read(`tactics: []\nrelevantTechniques: T1219, T1$0105\n${query}`),
      /Ingress Tool Transfer/,
    );
  });

  it('tells what identifies an entity', async () => {
    const rule = (type: string, identifier: string) =>
      `tactics: []\n${query}entityMappings:\n  - entityType: ${type}\n    fieldMappings:\n      - identifier: ${identifier}\n        columnName: DeviceName\n`;
    assert.match(await read(rule('Ho$0st', 'FullName')), /Identifiers: .*`HostName`/);
    assert.match(await read(rule('Host', 'Full$0Name')), /identifier of Host/);
    assert.match(await read(rule('FileHash', 'Algo$0rithm')), /together with Value/);
    assert.equal(await read(rule('Host', 'Algo$0rithm')), '');
  });

  it('tells the type of an output column', async () => {
    assert.match(
      await read(`tactics: []\n${query}customDetails:\n  Url: Remote$0Url\n`),
      /`string`, a column of the query's result/,
    );
  });

  it('reads durations aloud', async () => {
    const rule = (text: string) => `queryFrequency: ${text}\n${query}`;
    assert.match(await read(rule('PT$01H')), /1 hour$/);
    assert.match(await read(rule('1$0d')), /1 day$/);
    assert.match(await read(rule('00:05$0:00')), /5 minutes$/);
    assert.match(await read(rule('1h$010m')), /1 hour 10 minutes$/);
    assert.equal(await read(rule('so$0on')), '');
  });

  it('has nothing to say in the YAML of others', async () => {
    assert.equal(await read('name: build\non: push\nsever$0ity: Low\n'), '');
  });
});

describe('hover in a string of a query', () => {
  it('tells which tools a signer stands for, with all by which they are recognised', async () => {
    const text = getText(
      await hoverAt(
        createRuleWithQuery("DeviceFileCertificateInfo\n| where Signer has 'mesh$0central'"),
      ),
    );
    assert.match(text, /\*\*MeshCentral\*\*/);
    assert.match(text, /Domains: `meshcentral\.com`/);
    assert.match(text, /From /);
  });

  it('understands domains with a dot before them', async () => {
    const text = getText(
      await hoverAt(
        createRuleWithQuery("DeviceNetworkEvents\n| where RemoteUrl endswith '.any$0desk.com'"),
      ),
    );
    assert.match(text, /\*\*AnyDesk\*\*/);
  });

  it('marks the text between the quotes', async () => {
    const hover = await hoverAt(
      createRuleWithQuery("DeviceFileCertificateInfo\n| where Signer has 'mesh$0central'"),
    );
    assert.deepEqual(hover?.range, {
      start: { line: 13, character: 22 },
      end: { line: 13, character: 33 },
    });
  });
});
