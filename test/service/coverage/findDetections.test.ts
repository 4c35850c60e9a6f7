import assert from 'node:assert/strict';
import type { IndexedRule } from '../../../server/src/rule/ruleIndex';
import { findDetections } from '../../../server/src/service/coverage/findDetections';
import { createIndexedRule } from '../../support/createIndexedRule';
import { createTestEnvironment } from '../../support/testEnvironment';

async function find(parts: Partial<IndexedRule>, file = 'rule.yaml'): Promise<string[]> {
  const environment = await createTestEnvironment();
  const rule = createIndexedRule(`file:///rules/${file}`, parts);
  return findDetections(rule, environment).map(({ tool, kind }) => `${tool.id} ${kind}`);
}

describe('findDetections', () => {
  it('believes a name that says tool and kind, whatever the query', async () => {
    const name = 'Remote Management and Monitoring tool - Level - File Signature';
    assert.deepEqual(await find({ name, query: 'broken |' }), ['level-io file-signature']);
    assert.deepEqual(await find({ name: 'AnyDesk' }, 'rmm_AnyDesk_netconn.yaml'), [
      'anydesk network-connection',
    ]);
  });

  it('tells the kind by the tables where the name says the tool alone', async () => {
    assert.deepEqual(
      await find({
        name: 'New AnyDesk',
        query: 'union DeviceProcessEvents, DeviceNetworkEvents | where DeviceName has "x"',
      }),
      ['anydesk network-connection', 'anydesk process-creation'],
    );
  });

  it('knows a tool but no kind where the query reads something else', async () => {
    assert.deepEqual(await find({ name: 'AnyDesk written', query: 'DeviceFileEvents' }), [
      'anydesk undefined',
    ]);
    assert.deepEqual(await find({ name: 'AnyDesk written' }), ['anydesk undefined']);
  });

  it('tells tools and kinds by what the query looks for where no name does', async () => {
    assert.deepEqual(
      await find({
        name: 'Remote access software',
        query: `DeviceProcessEvents
| where FileName in~ ("AnyDesk.exe", "notepad.exe")
| join kind=inner (DeviceNetworkEvents | where RemoteUrl has "teamviewer.com") on DeviceId`,
      }),
      ['anydesk process-creation', 'teamviewer network-connection'],
    );
  });

  it('goes by the column in tables that are not of Defender XDR', async () => {
    assert.deepEqual(
      await find({
        query:
          'CommonSecurityLog | extend RemoteUrl = RequestURL | where RemoteUrl has "anydesk.com"',
      }),
      ['anydesk network-connection'],
    );
  });

  it('takes no tool from what a query leaves out, from comments or from other columns', async () => {
    for (const query of [
      'DeviceProcessEvents | where FileName !in~ ("AnyDesk.exe", "TeamViewer.exe")',
      'DeviceProcessEvents // as AnyDesk.exe does',
      'DeviceProcessEvents | where DeviceName == "anydesk.com"',
    ]) {
      assert.deepEqual(await find({ query }), [], query);
    }
  });

  it('finds no tool in rules about something else, or without a query', async () => {
    assert.deepEqual(await find({ name: 'Rare sign-ins', query: 'SigninLogs' }), []);
    assert.deepEqual(await find({}), []);
  });

  it('goes by names alone while there is no engine', async () => {
    const environment = { ...(await createTestEnvironment()), kql: undefined };
    const query = 'DeviceProcessEvents | where FileName == "AnyDesk.exe"';
    const rule = createIndexedRule('file:///a.yaml', { query });
    assert.deepEqual(findDetections(rule, environment), []);
    assert.equal(findDetections({ ...rule, name: 'AnyDesk' }, environment).length, 1);
  });
});
