import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { acceptAt, completeAt } from '../../support/atCursor';
import { createRuleWithQuery } from '../../support/sampleRule';

function complete(query: string): Promise<CompletionItem[]> {
  return completeAt(createRuleWithQuery(query));
}

/** In the order in which an editor shows them. */
async function getLabels(query: string): Promise<string[]> {
  const items = await complete(query);
  return items
    .sort((a, b) => (String(a.sortText) < String(b.sortText) ? -1 : 1))
    .map(({ label }) => label);
}

describe('the catalogue in strings', () => {
  describe('of domains', () => {
    it('is written as the operator needs it', async () => {
      const has = await getLabels("DeviceNetworkEvents\n| where RemoteUrl has '$0'");
      const endswith = await getLabels("DeviceNetworkEvents\n| where RemoteUrl endswith '$0'");
      const equals = await getLabels("DeviceNetworkEvents\n| where RemoteUrl == '$0'");
      assert.ok(has.includes('anydesk.com') && !has.includes('.anydesk.com'));
      assert.ok(endswith.includes('.anydesk.com') && !endswith.includes('anydesk.com'));
      assert.ok(equals.includes('boot.net.anydesk.com') && !equals.includes('anydesk.com'));
    });

    it('keeps the dot of a domain that stands for all below it where the end is compared', async () => {
      const hosts = await getLabels("DeviceNetworkEvents\n| where RemoteUrl endswith '$0'");
      const begins = await getLabels("DeviceNetworkEvents\n| where RemoteUrl startswith '$0'");
      const parts = await getLabels("DeviceNetworkEvents\n| where RemoteUrl contains '$0'");
      assert.ok(hosts.includes('deploy01.kaseya.com') && hosts.includes('.kaseya.com'));
      assert.ok(begins.includes('kaseya.com') && !begins.includes('.kaseya.com'));
      assert.ok(parts.includes('kaseya.com') && !parts.includes('.kaseya.com'));
    });

    it('leaves out what is found already by words, by parts or by ends, as the operator goes', async () => {
      const listAfter = (first: string) =>
        getLabels(`DeviceNetworkEvents\n| where RemoteUrl has_any ('${first}', '$0')`);
      assert.ok(!(await listAfter('kaseya')).includes('kaseya.com'));
      assert.ok((await listAfter('kase')).includes('kaseya.com'));
      assert.ok(!(await listAfter('KASEYA.COM')).includes('kaseya.com'));
      const equals = await getLabels(
        "DeviceNetworkEvents\n| where RemoteUrl in~ ('net.anydesk.com', '$0')",
      );
      assert.ok(equals.includes('boot.net.anydesk.com'));
    });

    it('is silent in a regular expression', async () => {
      assert.deepEqual(
        await complete("DeviceNetworkEvents\n| where RemoteUrl matches regex '$0'"),
        [],
      );
    });

    it('puts a domain before those below it, which it finds as well', async () => {
      const labels = await getLabels("DeviceNetworkEvents\n| where RemoteUrl has '$0'");
      assert.ok(labels.indexOf('anydesk.com') < labels.indexOf('net.anydesk.com'));
      const items = await complete("DeviceNetworkEvents\n| where RemoteUrl has '$0'");
      assert.match(
        String(items.find(({ label }) => label === 'boot.net.anydesk.com')?.detail),
        /found by "net\.anydesk\.com" as well|found by "anydesk\.com" as well/,
      );
    });

    it('leaves out what a value of the same list finds already', async () => {
      const labels = await getLabels(
        "DeviceNetworkEvents\n| where RemoteUrl has_any ('anydesk.com', '$0')",
      );
      assert.ok(!labels.includes('net.anydesk.com'));
      assert.ok(labels.includes('kaseya.com'));
    });
  });

  describe('of signers', () => {
    it('offers whole names alone where whole names are compared', async () => {
      const equals = await getLabels("DeviceFileCertificateInfo\n| where Signer in~ ('$0')");
      const has = await getLabels("DeviceFileCertificateInfo\n| where Signer has '$0'");
      assert.ok(equals.includes('AnyDesk Software GmbH') && !equals.includes('meshcentral'));
      assert.ok(has.includes('meshcentral'));
    });

    it('leaves out a longer name of which the list has the words', async () => {
      const after = (first: string) =>
        getLabels(`DeviceFileCertificateInfo\n| where Signer has_any ('${first}', '$0')`);
      assert.ok(!(await after('anydesk software')).includes('AnyDesk Software GmbH'));
      assert.ok((await after('AnyDesk Software GmbH')).includes('anydesk software'));
      assert.ok((await after('desk software')).includes('AnyDesk Software GmbH'));
      assert.ok((await after('software anydesk')).includes('AnyDesk Software GmbH'));
    });

    it('puts those of the tool first that the rule is about', async () => {
      const rule = createRuleWithQuery(
        "DeviceFileCertificateInfo\n| where Signer has '$0'",
      ).replace('Sample - Network Connection', 'Tactical RMM - File Signature');
      const items = await completeAt(rule);
      const [first] = items.sort((a, b) => (String(a.sortText) < String(b.sortText) ? -1 : 1));
      assert.equal(first?.labelDetails?.description, 'Tactical RMM');
    });

    it('puts broad ones last and says so', async () => {
      const items = await complete("DeviceFileCertificateInfo\n| where Signer has '$0'");
      const sorted = items.sort((a, b) => (String(a.sortText) < String(b.sortText) ? -1 : 1));
      const firstBroad = sorted.findIndex(({ detail }) => detail?.includes('broad:'));
      assert.ok(firstBroad > 0);
      assert.ok(sorted.slice(firstBroad).every(({ detail }) => detail?.includes('broad:')));
    });

    it('is found by the name of the tool as well', async () => {
      const items = await complete("DeviceFileCertificateInfo\n| where Signer has 'servereye$0'");
      const item = items.find(({ label }) => label === 'Krämer IT Solutions GmbH');
      assert.match(String(item?.filterText), /ServerEye/);
      assert.equal(item?.labelDetails?.description, 'ServerEye');
    });

    it('replaces the string and nothing else', async () => {
      assert.equal(
        await acceptAt(
          createRuleWithQuery(
            "DeviceFileCertificateInfo\n| where Signer has 'any$0desk' and IsSigned",
          ),
          'AnyDesk Software GmbH',
        ),
        createRuleWithQuery(
          "DeviceFileCertificateInfo\n| where Signer has 'AnyDesk Software GmbH' and IsSigned",
        ),
      );
    });
  });

  it('knows the values of a column in the tables at hand alone', async () => {
    const network = await getLabels("DeviceNetworkEvents\n| where ActionType == '$0'");
    const processes = await getLabels("DeviceProcessEvents\n| where ActionType == '$0'");
    assert.ok(network.includes('ConnectionSuccess') && !network.includes('ProcessCreated'));
    assert.ok(processes.includes('ProcessCreated') && !processes.includes('ConnectionSuccess'));
  });
});
