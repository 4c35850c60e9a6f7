import assert from 'node:assert/strict';
import { acceptAt, completeAt, getLabels } from '../../../support/atCursor';

describe('completion of keys', () => {
  describe('at the root', () => {
    it('offers all fields in canonical order in an empty file', async () => {
      const labels = await getLabels('$0');
      assert.deepEqual(labels.slice(0, 3), ['id', 'name', 'description']);
      assert.ok(labels.indexOf('tactics') < labels.indexOf('query'));
      assert.ok(labels.indexOf('query') < labels.indexOf('entityMappings'));
    });

    it('sorts as it lists', async () => {
      const items = await completeAt('$0');
      const sorted = [...items].sort((a, b) => (String(a.sortText) < String(b.sortText) ? -1 : 1));
      assert.deepEqual(sorted, items);
    });

    it('offers fields below a comment', async () => {
      assert.ok((await getLabels('# A rule about Kaseya\n$0')).includes('id'));
    });

    it('writes a fresh GUID for id', async () => {
      assert.match(await acceptAt('$0', 'id'), /^id: [0-9a-f]{8}-0000-4000-8000-[0-9a-f]{12}$/);
    });

    it('completes a half-typed key', async () => {
      assert.equal(
        await acceptAt('tactics:\n  - Impact\nsev$0\nquery: T\n', 'severity'),
        `tactics:\n  - Impact\nseverity: \${1|Medium,Informational,Low,High|}\nquery: T\n`,
      );
    });

    it('completes a half-typed key that is all there is', async () => {
      assert.equal(await acceptAt('na$0', 'name'), 'name: $0');
    });

    it('leaves out what is written', async () => {
      const labels = await getLabels('name: a\ntactics:\n  - Impact\nquery: T\n$0');
      assert.ok(!labels.some((label) => ['name', 'tactics', 'query'].includes(label)));
      assert.ok(labels.includes('id'));
    });

    it('leaves out what is written in an entry that is broken', async () => {
      const labels = await getLabels('tactics:\n  - Impact\nname: "a\nquery: T\n$0');
      assert.ok(!labels.includes('name'));
    });

    it('leaves out techniques beside relevantTechniques', async () => {
      const labels = await getLabels('tactics: []\nrelevantTechniques: []\n$0');
      assert.ok(!labels.includes('techniques'));
    });

    it('leaves the schedule out of a near-real-time rule', async () => {
      const labels = await getLabels('kind: NRT\ntactics: []\nquery: T\n$0');
      assert.ok(!labels.includes('queryFrequency'));
      assert.ok(labels.includes('suppressionEnabled'));
    });

    it('renames a key without touching its value', async () => {
      assert.equal(await acceptAt('tactics: []\nqu$0ery: T\n', 'query'), 'tactics: []\nquery: T\n');
      assert.equal(
        await acceptAt('tactics: []\nsev$0: Low\nquery: T\n', 'severity'),
        'tactics: []\nseverity: Low\nquery: T\n',
      );
    });

    it('goes on below a query, at the column of its key', async () => {
      const rule = 'tactics: []\nquery: |\n  DeviceInfo\n';
      assert.ok((await getLabels(`${rule}$0`)).includes('entityMappings'));
      assert.equal(await acceptAt(`${rule}vers$0`, 'version'), `${rule}version: 1.0.0`);
    });

    it('keeps the line ends of the file', async () => {
      assert.equal(
        await acceptAt('name: a\r\ntactics: []\r\nque$0', 'query'),
        'name: a\r\ntactics: []\r\nquery: |\r\n  $0',
      );
    });
  });

  describe('with the shape of the value', () => {
    const rule = 'tactics: []\nquery: T\n';
    const shapes: Readonly<Record<string, string>> = {
      relevantTechniques: 'relevantTechniques:\n  - $0',
      queryFrequency: `queryFrequency: \${1|5m,15m,30m,1h,2h,6h,12h,1d,7d,14d|}`,
      triggerThreshold: `triggerThreshold: \${1:0}`,
      suppressionEnabled: `suppressionEnabled: \${1|true,false|}`,
      eventGroupingSettings: `eventGroupingSettings:\n  aggregationKind: \${1|SingleAlert,AlertPerResult|}`,
      incidentConfiguration: 'incidentConfiguration:\n  $0',
      customDetails: 'customDetails:\n  $0',
      entityMappings:
        'entityMappings:\n  - entityType: $1\n    fieldMappings:\n      - identifier: $2\n        columnName: $0',
      sentinelEntitiesMappings: 'sentinelEntitiesMappings:\n  - $0',
      version: 'version: 1.0.0',
    };
    for (const [label, shape] of Object.entries(shapes)) {
      it(`writes ${label}`, async () => {
        assert.equal(await acceptAt(`${rule}$0`, label), rule + shape);
      });
    }

    it('opens completion again where a value is due', async () => {
      const items = await completeAt(`${rule}$0`);
      const again = items.filter(({ command }) => command).map(({ label }) => label);
      assert.ok(again.includes('relevantTechniques'));
      assert.ok(!again.includes('version'));
    });

    it('proposes the connector of a usual table while there is no query', async () => {
      assert.equal(
        await acceptAt('id: a\nname: Rmm - AnyDesk - File Signature\n$0', 'requiredDataConnectors'),
        `id: a\nname: Rmm - AnyDesk - File Signature\nrequiredDataConnectors:\n  - connectorId: MicrosoftThreatProtection\n    dataTypes:\n      - \${1|DeviceFileCertificateInfo,DeviceNetworkEvents,DeviceProcessEvents|}`,
      );
    });

    it('describes what the name speaks of', async () => {
      assert.match(
        await acceptAt('id: a\nname: Rmm - AnyDesk - Network Connection\n$0', 'description'),
        /description: \|\n {2}Finds connections to the domains of AnyDesk\.\n {2}Attackers /,
      );
    });
  });

  describe('filled from the query', () => {
    const rule = `tactics: []
query: |
  DeviceNetworkEvents
  | join DeviceProcessEvents on DeviceId
  | project DeviceName, RemoteUrl
`;

    it('declares the tables that the query reads', async () => {
      assert.equal(
        await acceptAt(`${rule}$0`, 'requiredDataConnectors'),
        `${rule}requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceNetworkEvents
      - DeviceProcessEvents`,
      );
    });

    it('maps the columns that it returns', async () => {
      assert.equal(
        await acceptAt(`${rule}$0`, 'entityMappings'),
        `${rule}entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
  - entityType: URL
    fieldMappings:
      - identifier: Url
        columnName: RemoteUrl`,
      );
    });

    it('shows its columns as custom details', async () => {
      assert.equal(
        await acceptAt(`${rule}customDetails:\n  $0`, 'RemoteUrl'),
        `${rule}customDetails:\n  \${1:RemoteUrl}: RemoteUrl`,
      );
    });
  });

  describe('in a list item', () => {
    const head = 'tactics: []\nquery: T\n';

    it('offers the first key with what has to follow', async () => {
      assert.equal(
        await acceptAt(`${head}requiredDataConnectors:\n  - $0`, 'connectorId'),
        `${head}requiredDataConnectors:\n  - connectorId: $1\n    dataTypes:\n      - $0`,
      );
    });

    it('completes a half-typed key', async () => {
      assert.equal(
        await acceptAt(`${head}requiredDataConnectors:\n  - conn$0`, 'connectorId'),
        `${head}requiredDataConnectors:\n  - connectorId: $1\n    dataTypes:\n      - $0`,
      );
    });

    it('offers what the item still lacks', async () => {
      const item = `${head}requiredDataConnectors:\n  - connectorId: AzureActivity\n`;
      assert.deepEqual(await getLabels(`${item}    $0`), ['dataTypes']);
      assert.equal(
        await acceptAt(`${item}    da$0`, 'dataTypes'),
        `${item}    dataTypes:\n      - $0`,
      );
    });

    it('finishes the item above, in the column of whose dash Enter leaves the caret', async () => {
      const item = `${head}requiredDataConnectors:\n  - connectorId: AzureActivity\n`;
      assert.equal(await acceptAt(`${item}  $0`, 'dataTypes'), `${item}    dataTypes:\n      - $0`);
      assert.deepEqual(await getLabels(`${item}  da$0`), ['dataTypes', 'connectorId']);
    });

    it('adds a dash that is missing', async () => {
      assert.equal(
        await acceptAt(`${head}requiredDataConnectors:\n  $0`, 'connectorId'),
        `${head}requiredDataConnectors:\n  - connectorId: $1\n    dataTypes:\n      - $0`,
      );
    });

    it('begins the list beside its key', async () => {
      assert.equal(
        await acceptAt(`${head}requiredDataConnectors: $0`, 'connectorId'),
        `${head}requiredDataConnectors:\n  - connectorId: $1\n    dataTypes:\n      - $0`,
      );
    });

    it('adds the blank that a dash needs', async () => {
      assert.match(
        await acceptAt(`${head}requiredDataConnectors:\n  -$0`, 'connectorId'),
        /\n {2}- connectorId: /,
      );
    });

    it('indents deeper lists', async () => {
      const item = `${head}entityMappings:\n  - entityType: Host\n`;
      assert.equal(
        await acceptAt(`${item}    field$0`, 'fieldMappings'),
        `${item}    fieldMappings:\n      - identifier: $1\n        columnName: $0`,
      );
      assert.equal(
        await acceptAt(`${item}    fieldMappings:\n      - $0`, 'identifier'),
        `${item}    fieldMappings:\n      - identifier: $1\n        columnName: $0`,
      );
    });

    it('offers keys between braces', async () => {
      assert.equal(
        await acceptAt(`${head}requiredDataConnectors: [{ connectorId: A, $0 }]`, 'dataTypes'),
        `${head}requiredDataConnectors: [{ connectorId: A, dataTypes:  }]`,
      );
    });
  });

  describe('in a mapping', () => {
    const head = 'kind: Scheduled\ntactics: []\nquery: T\n';

    it('offers its fields', async () => {
      assert.deepEqual(await getLabels(`${head}incidentConfiguration:\n  $0`), [
        'createIncident',
        'groupingConfiguration',
      ]);
      assert.ok(
        (
          await getLabels(
            `${head}incidentConfiguration:\n  createIncident: true\n  groupingConfiguration:\n    $0`,
          )
        ).includes('matchingMethod'),
      );
      assert.ok(
        (await getLabels(`${head}alertDetailsOverride:\n  al$0`)).includes(
          'alertDisplayNameFormat',
        ),
      );
    });

    it('begins the mapping beside its key', async () => {
      assert.equal(
        await acceptAt(`${head}eventGroupingSettings: $0`, 'aggregationKind'),
        `${head}eventGroupingSettings:\n  aggregationKind: \${1|SingleAlert,AlertPerResult|}`,
      );
    });
  });

  describe('in files of others', () => {
    const foreign: Readonly<Record<string, string>> = {
      'a Compose file': 'services:\n  web:\n    image: nginx\n$0',
      'a workflow': 'name: build\non: push\njobs:\n  a:\n    runs-on: x\n$0',
      'a package with name, description and version':
        'name: app\ndescription: An app\nversion: 1.0.0\n$0',
      'a Sigma rule':
        'title: a\nid: 0f0ce3a8-2b5a-4a7f-8a5e-0f6d6f6b1d11\nstatus: test\ndetection:\n  x: y\n$0',
      'a list': '- a\n$0',
      'an empty document beside such content': 'services: {}\n---\n$0',
    };
    for (const [what, text] of Object.entries(foreign)) {
      it(`is silent in ${what}`, async () => {
        assert.deepEqual(await getLabels(text), []);
      });
    }

    it('is silent in comments', async () => {
      assert.deepEqual(await getLabels('tactics: []\nquery: T\n# sev$0'), []);
    });
  });
});
