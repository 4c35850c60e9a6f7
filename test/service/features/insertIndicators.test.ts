import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { readCursor } from '../../support/atCursor';
import { diagnoseText, open } from '../../support/diagnoseText';
import { createRuleWithQuery } from '../../support/sampleRule';

const service = createLanguageService();

/** The query after what is known of the tool went in at `$0`, with the message; or the refusal. */
async function insertAt(query: string, tool: string, header?: string) {
  const { text, offset } = readCursor(createRuleWithQuery(query, header));
  const { analysis, environment } = await open(text, {});
  const { document } = analysis;
  const position = document.positionAt(offset);
  const result = service.insertIndicators(analysis, { position, tool }, environment);
  if ('refusal' in result) {
    return { refusal: result.refusal };
  }
  const after = TextDocument.applyEdits(document, [...result.edits]);
  return { query: readQuery(after), message: result.message, rule: after };
}

function readQuery(rule: string): string {
  const lines = rule.slice(rule.indexOf('\nquery:') + 1).split('\n');
  return lines
    .slice(1)
    .map((line) => line.slice(2))
    .join('\n')
    .trimEnd();
}

async function expectQuery(before: string, tool: string, after: string): Promise<void> {
  assert.equal((await insertAt(before, tool)).query, after);
}

describe('inserting indicators', () => {
  describe('with the caret in a comparison', () => {
    it('adds to a list what it does not ask for yet, in its style', async () => {
      await expectQuery(
        'DeviceFileCertificateInfo\n| where Signer has_any ("anydesk software$0")',
        'AnyDesk',
        'DeviceFileCertificateInfo\n| where Signer has_any ("anydesk software", "philandro software")',
      );
      await expectQuery(
        "DeviceFileCertificateInfo\n| where Signer has_any (\n    'AmidaWare' // old$0\n)",
        'Tactical RMM',
        "DeviceFileCertificateInfo\n| where Signer has_any (\n    'AmidaWare', // old\n    'Tactical Techs'\n)",
      );
    });

    it('fills a list that is empty, and a string that is', async () => {
      const filled =
        "DeviceFileCertificateInfo\n| where Signer has_any ('AmidaWare', 'Tactical Techs')";
      for (const operand of ['has_any ($0)', "has_any ('$0')", "has '$0'"]) {
        await expectQuery(
          `DeviceFileCertificateInfo\n| where Signer ${operand}`,
          'tactical-rmm',
          filled,
        );
      }
      await expectQuery(
        "DeviceFileCertificateInfo\n| where Signer has '$0'",
        'Kaseya',
        "DeviceFileCertificateInfo\n| where Signer has 'Kaseya'",
      );
    });

    it('writes domains as the operator needs them', async () => {
      const { query } = await insertAt(
        "DeviceNetworkEvents\n| where RemoteUrl in~ ('$0')",
        'Kaseya VSA',
      );
      assert.doesNotMatch(query ?? '', /'kaseya\.com'/);
      await expectQuery(
        "DeviceNetworkEvents\n| where RemoteUrl has 'example.com$0'",
        'meshcentral',
        "DeviceNetworkEvents\n| where RemoteUrl has_any ('example.com', 'meshcentral.com')",
      );
    });

    it('adds to the list in a variable', async () => {
      await expectQuery(
        "let signers = dynamic(['AmidaWare$0']);\nDeviceFileCertificateInfo\n| where Signer has_any (signers)",
        'Tactical RMM',
        "let signers = dynamic(['AmidaWare', 'Tactical Techs']);\nDeviceFileCertificateInfo\n| where Signer has_any (signers)",
      );
    });

    it('says so when everything is there already', async () => {
      const query = "DeviceFileCertificateInfo\n| where Signer has 'kaseya$0'";
      const { query: after, message } = await insertAt(query, 'Kaseya');
      assert.equal(after, query.replace('$0', ''));
      assert.equal(message, 'The signers of Kaseya (VSA) are all looked for here already.');
    });

    it('refuses what cannot be compared so', async () => {
      const certificates = 'DeviceFileCertificateInfo\n| where Signer';
      assert.match(
        (await insertAt(`${certificates} contains 'x$0'`, 'AnyDesk')).refusal ?? '',
        /"contains" takes one value alone\. Write the comparison with has_any or in~/,
      );
      assert.match(
        (await insertAt(`${certificates} in~ ('x$0')`, 'Kaseya')).refusal ?? '',
        /only in part, as words to look for with has/,
      );
      assert.match(
        (await insertAt(`${certificates} has_any ('x$0')`, 'RustDesk')).refusal ?? '',
        /knows no signers of RustDesk/,
      );
    });
  });

  describe('with the caret elsewhere in a pipeline', () => {
    it('adds a filter behind the last one that still has the column', async () => {
      await expectQuery(
        'DeviceFileCertificateInfo\n| where Timestamp > ago(5d) // a week\n| summarize count() by DeviceId$0',
        'Kaseya',
        "DeviceFileCertificateInfo\n| where Timestamp > ago(5d) // a week\n| where Signer has 'Kaseya'\n| summarize count() by DeviceId",
      );
    });

    it('puts it behind the table where there is no filter, and in place of one that is only begun', async () => {
      const filtered = "DeviceFileCertificateInfo\n| where Signer has 'Kaseya'";
      await expectQuery('DeviceFileCertificateInfo$0', 'Kaseya', filtered);
      await expectQuery('DeviceFileCertificateInfo\n| where $0', 'Kaseya', filtered);
      await expectQuery('DeviceFileCertificateInfo\n| $0', 'Kaseya', filtered);
    });

    it('takes the columns of the table at hand', async () => {
      const network = await insertAt(
        'DeviceNetworkEvents\n| where Timestamp > ago(5d)$0',
        'AnyDesk',
      );
      assert.match(network.query ?? '', /\n\| where RemoteUrl has_any \(/);
      const files = await insertAt('DeviceFileEvents\n| where Timestamp > ago(5d)$0', 'AnyDesk');
      assert.match(files.query ?? '', /\n\| where FileName =~ 'anydesk\.exe'$/);
    });

    it('serves the pipeline inside a join, at its indentation', async () => {
      await expectQuery(
        'DeviceFileEvents\n| where Timestamp > ago(5d)\n| join kind=inner (\n    DeviceFileCertificateInfo\n    | where Timestamp > ago(5d)$0\n  ) on SHA1',
        'Kaseya',
        "DeviceFileEvents\n| where Timestamp > ago(5d)\n| join kind=inner (\n    DeviceFileCertificateInfo\n    | where Timestamp > ago(5d)\n    | where Signer has 'Kaseya'\n  ) on SHA1",
      );
    });

    it('leaves rules without a problem, for every table of a detection kind', async () => {
      for (const [table, tool] of [
        ['DeviceFileCertificateInfo', 'Splashtop'],
        ['DeviceNetworkEvents', 'TeamViewer'],
        ['DeviceProcessEvents', 'ScreenConnect'],
      ] as const) {
        const { rule = '' } = await insertAt(`${table}\n| where Timestamp > ago(5d)$0`, tool);
        const named = rule
          .replace('Sample - Network Connection', `${tool} by its traces`)
          .replace('- DeviceNetworkEvents', `- ${table}`);
        const diagnostics = await diagnoseText(named);
        assert.deepEqual(
          diagnostics.map(({ message }) => message),
          [],
        );
      }
    });

    it('refuses where the rows have no column that knows the tool', async () => {
      assert.match(
        (await insertAt('DeviceInfo\n| where Timestamp > ago(5d)$0', 'Kaseya')).refusal ?? '',
        /^The rows of DeviceInfo have no column by which the catalogue knows Kaseya \(VSA\): RemoteUrl, /,
      );
    });
  });

  it('refuses a tool that is unknown, and a caret outside of a query', async () => {
    assert.match(
      (await insertAt('DeviceInfo$0', 'No such tool')).refusal ?? '',
      /The catalogue has no tool "No such tool"/,
    );
    const { text } = readCursor('$0id: x\nquery: DeviceInfo\ntactics: []\n');
    const { analysis, environment } = await open(text, {});
    const position = { line: 0, character: 0 };
    const result = service.insertIndicators(analysis, { position, tool: 'Kaseya' }, environment);
    assert.deepEqual(result, { refusal: 'Put the caret into the query of a rule.' });
  });
});
