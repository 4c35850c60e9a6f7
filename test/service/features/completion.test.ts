import assert from 'node:assert/strict';
import { InsertReplaceEdit } from 'vscode-languageserver-types';
import { defaultSettings } from '../../../server/src/service/settings';
import { acceptAt, completeAt } from '../../support/atCursor';
import { createRuleWithQuery } from '../../support/sampleRule';

describe('completion in a query', () => {
  it('offers the columns of the table and puts the chosen one in place of what was typed', async () => {
    const text = await acceptAt(
      createRuleWithQuery('DeviceNetworkEvents\n| where Remote$0'),
      'RemoteUrl',
    );
    assert.equal(text, createRuleWithQuery('DeviceNetworkEvents\n| where RemoteUrl'));
  });

  it('lets the user choose what becomes of the word behind the caret', async () => {
    const items = await completeAt(createRuleWithQuery('DeviceNetworkEvents\n| where Remote$0Url'));
    const edit = items.find(({ label }) => label === 'RemoteIP')?.textEdit;
    assert.ok(edit && InsertReplaceEdit.is(edit));
    const line = 13;
    const [start, caret, end] = [10, 16, 19].map((character) => ({ line, character }));
    assert.deepEqual(
      [edit.insert, edit.replace],
      [
        { start, end: caret },
        { start, end },
      ],
    );
  });

  it('does not offer columns of other tables', async () => {
    const items = await completeAt(createRuleWithQuery('DeviceNetworkEvents\n| where Sig$0'));
    assert.ok(!items.some(({ label }) => label === 'Signer'));
  });

  it('offers tables where a statement begins', async () => {
    const text = await acceptAt(createRuleWithQuery('DeviceNet$0'), 'DeviceNetworkEvents');
    assert.equal(text, createRuleWithQuery('DeviceNetworkEvents'));
  });

  it('goes on below the last line of the block, where Enter leaves the caret', async () => {
    const items = await completeAt(createRuleWithQuery('DeviceNetworkEvents\n| where \n$0'));
    assert.ok(items.some(({ label }) => label === 'RemoteUrl'));
  });

  it('offers no KQL in the rest of the file', async () => {
    const items = await completeAt(`${createRuleWithQuery('DeviceNetworkEvents')}$0`);
    assert.ok(!items.some(({ label }) => label === 'where'));
  });
});

describe('completion in a string', () => {
  it('offers the names on vendors’ certificates for Signer, umlauts and all', async () => {
    const text = await acceptAt(
      createRuleWithQuery("DeviceFileCertificateInfo\n| where Signer has '$0'"),
      'Krämer IT Solutions GmbH',
    );
    assert.equal(
      text,
      createRuleWithQuery(
        "DeviceFileCertificateInfo\n| where Signer has 'Krämer IT Solutions GmbH'",
      ),
    );
  });

  it('leaves out of a list what the list already has', async () => {
    const labels = async (list: string) =>
      (
        await completeAt(createRuleWithQuery(`DeviceFileCertificateInfo\n| where Signer ${list}`))
      ).map(({ label }) => label);
    assert.ok((await labels("has_any ('$0')")).includes('Kaseya'));
    assert.ok(!(await labels("has_any ('Kaseya', '$0')")).includes('Kaseya'));
  });

  it('works while bracket and quote are still open', async () => {
    const items = await completeAt(
      createRuleWithQuery("DeviceFileCertificateInfo\n| where Signer has_any ('Kaseya', '$0"),
    );
    assert.ok(items.some(({ label }) => label === 'Krämer IT Solutions GmbH'));
  });

  it('escapes for a single-quoted YAML value', async () => {
    const rule = "tactics: []\nquery: 'DeviceFileCertificateInfo | where Signer has ''$0'''\n";
    assert.equal(
      await acceptAt(rule, 'Krämer IT Solutions GmbH'),
      rule.replace('$0', 'Krämer IT Solutions GmbH'),
    );
  });

  it('offers domains for RemoteUrl and company names for …CompanyName', async () => {
    const domains = await completeAt(
      createRuleWithQuery("DeviceNetworkEvents\n| where RemoteUrl has '$0'"),
    );
    const companies = await completeAt(
      createRuleWithQuery(
        "DeviceNetworkEvents\n| where InitiatingProcessVersionInfoCompanyName has '$0'",
      ),
    );
    assert.ok(domains.some(({ label }) => label === 'kaseya.com'));
    assert.ok(companies.some(({ label }) => label === 'RealVNC'));
  });

  it('offers the known values of a column such as ActionType', async () => {
    const text = await acceptAt(
      createRuleWithQuery("DeviceNetworkEvents\n| where ActionType == '$0'"),
      'ConnectionSuccess',
    );
    assert.equal(
      text,
      createRuleWithQuery("DeviceNetworkEvents\n| where ActionType == 'ConnectionSuccess'"),
    );
  });

  it('leaves the catalogue out, and nothing else, for those who do not want it', async () => {
    const settings = { ...defaultSettings, completeFromCatalog: false };
    const complete = (query: string) => completeAt(createRuleWithQuery(query), { settings });
    assert.deepEqual(await complete("DeviceNetworkEvents\n| where RemoteUrl has '$0'"), []);
    const actions = await complete("DeviceNetworkEvents\n| where ActionType == '$0'");
    assert.ok(actions.some(({ label }) => label === 'ConnectionSuccess'));
  });
});
