import assert from 'node:assert/strict';
import { acceptAt, completeAt, getLabels } from '../../../support/atCursor';
import { outputQuery as query } from '../../../support/outputQuery';

describe('completion of values', () => {
  describe('from a fixed list', () => {
    it('offers severities in the order of their weight', async () => {
      assert.deepEqual(await getLabels(`tactics: []\nseverity: $0\n${query}`), [
        'Informational',
        'Low',
        'Medium',
        'High',
      ]);
    });

    it('puts the chosen one in place of what was typed', async () => {
      assert.equal(
        await acceptAt(`kind: S$0\ntactics: []\n${query}`, 'Scheduled'),
        `kind: Scheduled\ntactics: []\n${query}`,
      );
    });

    it('replaces the whole value, wherever the caret is in it', async () => {
      assert.equal(
        await acceptAt(`severity: Lo$0w # for now\ntactics: []\n${query}`, 'High'),
        `severity: High # for now\ntactics: []\n${query}`,
      );
    });

    it('replaces only what is between quotes', async () => {
      assert.equal(
        await acceptAt(`severity: "Lo$0w"\ntactics: []\n${query}`, 'High'),
        `severity: "High"\ntactics: []\n${query}`,
      );
      assert.equal(
        await acceptAt(`severity: '$0'\ntactics: []\n${query}`, 'High'),
        `severity: 'High'\ntactics: []\n${query}`,
      );
    });

    it('works behind a quote that is not closed yet', async () => {
      assert.equal(
        await acceptAt(`tactics: []\n${query}severity: "Lo$0`, 'High'),
        `tactics: []\n${query}severity: "High`,
      );
    });

    it('adds the blank that a colon needs', async () => {
      assert.equal(
        await acceptAt(`severity:$0\ntactics: []\n${query}`, 'High'),
        `severity: High\ntactics: []\n${query}`,
      );
    });

    it('leaves comments and finished lines alone', async () => {
      assert.deepEqual(await getLabels(`severity: Low # $0\ntactics: []\n${query}`), []);
      assert.deepEqual(await getLabels(`severity: $0 Low\ntactics: []\n${query}`), []);
    });

    it('offers yes and no, and the words of deeper fields', async () => {
      assert.deepEqual(await getLabels(`suppressionEnabled: $0\ntactics: []\n${query}`), [
        'true',
        'false',
      ]);
      assert.deepEqual(
        await getLabels(`tactics: []\n${query}eventGroupingSettings:\n  aggregationKind: $0`),
        ['SingleAlert', 'AlertPerResult'],
      );
    });
  });

  describe('of a schedule', () => {
    it('offers durations', async () => {
      const labels = await getLabels(`queryFrequency: $0\n${query}`);
      assert.ok(['5m', '1h', '1d', '14d'].every((label) => labels.includes(label)));
    });

    it('offers no period that is shorter than the frequency', async () => {
      const labels = await getLabels(`queryFrequency: PT12H\nqueryPeriod: $0\n${query}`);
      assert.deepEqual(labels, ['12h', '1d', '7d', '14d']);
    });
  });

  describe('of connectors', () => {
    it('puts those first that bring what the query reads', async () => {
      const [first] = await completeAt(
        `requiredDataConnectors:\n  - connectorId: $0\n    dataTypes: []\n${query}`,
      );
      assert.equal(first?.label, 'MicrosoftThreatProtection');
      assert.equal(first?.labelDetails?.description, 'Microsoft Defender XDR');
    });

    it('leaves out what another item names', async () => {
      const labels = await getLabels(
        `requiredDataConnectors:\n  - connectorId: AzureActivity\n  - connectorId: $0\n${query}`,
      );
      assert.ok(!labels.includes('AzureActivity'));
    });

    it('puts the value in place of what was typed', async () => {
      assert.equal(
        await acceptAt(
          `requiredDataConnectors:\n  - connectorId: micr$0\n    dataTypes: []\n${query}`,
          'MicrosoftThreatProtection',
        ),
        `requiredDataConnectors:\n  - connectorId: MicrosoftThreatProtection\n    dataTypes: []\n${query}`,
      );
    });

    it('offers a whole item for what the query reads', async () => {
      assert.equal(
        await acceptAt(`${query}requiredDataConnectors:\n  - $0`, 'MicrosoftThreatProtection'),
        `${query}requiredDataConnectors:\n  - connectorId: MicrosoftThreatProtection\n    dataTypes:\n      - DeviceNetworkEvents`,
      );
    });
  });

  describe('of data types', () => {
    const head =
      'requiredDataConnectors:\n  - connectorId: MicrosoftThreatProtection\n    dataTypes:\n';

    it('offers the tables of the connector, first those that the query reads', async () => {
      const labels = await getLabels(`${head}      - $0\n${query}`);
      assert.equal(labels[0], 'DeviceNetworkEvents');
      assert.ok(labels.includes('EmailEvents'));
      assert.ok(!labels.includes('AzureActivity'));
    });

    it('leaves out what is listed', async () => {
      const labels = await getLabels(`${head}      - DeviceNetworkEvents\n      - $0\n${query}`);
      assert.ok(!labels.includes('DeviceNetworkEvents'));
      assert.ok(labels.includes('DeviceInfo'));
    });

    it('proposes what the query reads where the connector is not known', async () => {
      assert.deepEqual(
        await getLabels(
          `requiredDataConnectors:\n  - connectorId: OurOwn\n    dataTypes:\n      - $0\n${query}`,
        ),
        ['DeviceNetworkEvents'],
      );
    });
  });

  describe('of tactics and techniques', () => {
    it('offers tactics in a list, in brackets and begins a list beside the key', async () => {
      const forms: Readonly<Record<string, string>> = {
        'tactics:\n  - $0\n': 'tactics:\n  - CommandAndControl\n',
        'tactics:\n- $0\n': 'tactics:\n- CommandAndControl\n',
        'tactics:\n  - Impact\n  - com$0\n': 'tactics:\n  - Impact\n  - CommandAndControl\n',
        'tactics: [$0]\n': 'tactics: [CommandAndControl]\n',
        'tactics: [Impact, Com$0]\n': 'tactics: [Impact, CommandAndControl]\n',
        'tactics: $0\n': 'tactics:\n  - CommandAndControl\n',
        'tactics:$0\n': 'tactics:\n  - CommandAndControl\n',
        'tactics: Comm$0\n': 'tactics:\n  - CommandAndControl\n',
        'tactics: Impact, Comm$0\n': 'tactics: Impact, CommandAndControl\n',
        'tactics:\n  $0\n': 'tactics:\n  - CommandAndControl\n',
        'tactics:\n  - Impact\n  $0\n': 'tactics:\n  - Impact\n  - CommandAndControl\n',
      };
      for (const [marked, expected] of Object.entries(forms)) {
        assert.equal(await acceptAt(marked + query, 'CommandAndControl'), expected + query, marked);
      }
    });

    it('leaves out what is listed', async () => {
      const labels = await getLabels(`tactics:\n  - CommandAndControl\n  - $0\n${query}`);
      assert.ok(!labels.includes('CommandAndControl'));
      assert.ok(labels.includes('Persistence'));
    });

    it('offers techniques of the listed tactics first, sub-techniques below them', async () => {
      const labels = await getLabels(
        `tactics:\n  - CommandAndControl\nrelevantTechniques:\n  - $0\n${query}`,
      );
      assert.deepEqual(labels.slice(0, 2), ['T1219', 'T1219.001']);
      assert.ok(labels.indexOf('T1071') < labels.indexOf('T1071.001'));
      assert.ok(labels.indexOf('T1105') < labels.indexOf('T1003'));
      assert.ok(labels.includes('T1003'));
    });

    it('finds a technique by its name and shows it', async () => {
      const items = await completeAt(`tactics: []\nrelevantTechniques:\n  - Remote$0\n${query}`);
      const item = items.find(({ label }) => label === 'T1021.001');
      assert.equal(item?.filterText, 'T1021.001 Remote Desktop Protocol');
      assert.equal(item?.labelDetails?.description, 'Remote Desktop Protocol');
    });

    it('leaves out techniques that ATT&CK has given up', async () => {
      const labels = await getLabels(`tactics: []\nrelevantTechniques:\n  - $0\n${query}`);
      assert.ok(!labels.includes('T1076'));
    });

    it('completes behind the dot of a sub-technique', async () => {
      assert.equal(
        await acceptAt(`tactics: []\nrelevantTechniques:\n  - T1219.$0\n${query}`, 'T1219.002'),
        `tactics: []\nrelevantTechniques:\n  - T1219.002\n${query}`,
      );
    });
  });

  describe('of alerts', () => {
    const head = `tactics: []\n${query}alertDetailsOverride:\n  alertDisplayNameFormat: `;

    it('offers columns between the braces, and closes them', async () => {
      assert.equal(
        await acceptAt(`${head}Connection to {{$0`, 'RemoteUrl'),
        `${head}Connection to {{RemoteUrl\\}\\}`,
      );
      assert.equal(
        await acceptAt(`${head}'{{Dev$0ice}} connects'`, 'DeviceName'),
        `${head}'{{DeviceName}} connects'`,
      );
    });

    it('is silent in the words around them', async () => {
      assert.deepEqual(await getLabels(`${head}Connection $0`), []);
      assert.deepEqual(await getLabels(`${head}'{{DeviceName}} con$0'`), []);
    });
  });

  describe('of texts', () => {
    it('proposes a version and a GUID', async () => {
      assert.deepEqual(await getLabels(`tactics: []\nversion: $0\n${query}`), ['1.0.0']);
      assert.match(
        await acceptAt(`id: $0\ntactics: []\n${query}`, '00000000-0000-4000-8000-000000000000'),
        /^id: 00000000-0000-4000-8000-000000000000\n/,
      );
    });

    it('names a rule after a tool as the public collection does', async () => {
      assert.equal(
        await acceptAt(`name: tact$0\ntactics: []\n${query}`, 'Tactical RMM'),
        `name: Remote Management and Monitoring tool - Tactical RMM - \${1|Network Connection,File Signature,Create Process|}\ntactics: []\n${query}`,
      );
    });

    it('writes query and description as blocks', async () => {
      assert.equal(await acceptAt('tactics: []\nquery: $0', '|'), 'tactics: []\nquery: |\n  $0');
      assert.match(
        await acceptAt('name: a - AnyDesk - File Signature\ntactics: []\ndescription: $0', '|'),
        /description: \|\n {2}Finds files that the vendor of AnyDesk has signed\.\n {2}\S/,
      );
    });
  });
});
