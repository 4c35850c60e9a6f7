import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { open } from '../../support/diagnoseText';
import { createRuleWithQuery } from '../../support/sampleRule';

const service = createLanguageService();

/** The refactorings offered for the text between two `$0`, or at one, with what each makes of the query. */
async function refactor(query: string, header = '|'): Promise<Record<string, string>> {
  const [before = '', selected = '', after] = createRuleWithQuery(query, header).split('$0');
  const text = before + selected + (after ?? '');
  const { analysis, environment } = await open(text, {});
  const { document } = analysis;
  const range = {
    start: document.positionAt(before.length),
    end: document.positionAt(before.length + (after === undefined ? 0 : selected.length)),
  };
  const kinds = ['refactor.rewrite', 'refactor.extract'];
  const actions = service.codeActions(analysis, range, kinds, environment);
  return Object.fromEntries(
    actions.map(({ title, edit }) => {
      const edited = TextDocument.applyEdits(document, edit?.changes?.[document.uri] ?? []);
      return [title, edited.slice(edited.indexOf('query:')).replaceAll(/^ {2}/gm, '')];
    }),
  );
}

describe('refactorings', () => {
  it('write has as has_any and back', async () => {
    assert.deepEqual(await refactor("DeviceNetworkEvents\n| where RemoteUrl h$0as 'a.com'"), {
      'Write has as has_any':
        "query: |\nDeviceNetworkEvents\n| where RemoteUrl has_any ('a.com')\n",
    });
    assert.deepEqual(await refactor("DeviceNetworkEvents\n| where RemoteUrl has_$0any ('a.com')"), {
      'Write has_any as has': "query: |\nDeviceNetworkEvents\n| where RemoteUrl has 'a.com'\n",
    });
  });

  it('leave a list of several values a list', async () => {
    const query = "DeviceNetworkEvents\n| where RemoteUrl has_$0any ('a.com', 'b.com')";
    assert.deepEqual(await refactor(query), {});
  });

  it('change quotes and escape what has to be', async () => {
    const made = await refactor(`DeviceInfo\n| where OSPlatform == 'the "n$0ew" one'`);
    assert.equal(
      made['Use double quotes'],
      'query: |\nDeviceInfo\n| where OSPlatform == "the \\"new\\" one"\n',
    );
  });

  it('extract a selected value or table to a let', async () => {
    const value = await refactor('DeviceInfo\n| where Timestamp > $0ago(5d)$0');
    assert.equal(
      value['Extract to let'],
      'query: |\nlet extracted = ago(5d);\nDeviceInfo\n| where Timestamp > extracted\n',
    );
    const rows = await refactor('DeviceInfo | union ($0DeviceEvents | take 1$0)');
    assert.equal(
      rows['Extract to let'],
      'query: |\nlet extracted = DeviceEvents | take 1;\nDeviceInfo | union (extracted)\n',
    );
  });

  it('offer nothing for half an expression or outside the query', async () => {
    assert.deepEqual(await refactor('DeviceInfo\n| where $0Timestamp >$0 ago(5d)'), {});
    assert.deepEqual(await refactor('DeviceInfo').catch(() => ({})), {});
  });
});
