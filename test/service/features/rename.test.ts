import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { readCursor } from '../../support/atCursor';
import { open } from '../../support/diagnoseText';

const service = createLanguageService();

async function openAt(marked: string) {
  const { text, offset } = readCursor(marked);
  const { analysis, environment } = await open(text, {});
  return { analysis, environment, position: analysis.document.positionAt(offset) };
}

/** The text after the name at `$0` was given another name, or why it was not. */
async function rename(marked: string, newName: string): Promise<string> {
  const { analysis, environment, position } = await openAt(marked);
  const result = service.rename(analysis, position, newName, environment);
  if ('refusal' in result) {
    return result.refusal;
  }
  const [uri, ...others] = Object.keys(result.edit.changes ?? {});
  assert.deepEqual([uri, others], [analysis.document.uri, []]);
  return TextDocument.applyEdits(analysis.document, result.edit.changes?.[uri ?? ''] ?? []);
}

const rule = `tactics: []
query: |
  let limit = 5;
  let Few = (n: long) { DeviceInfo | take n };
  Few(limit)
  | extend Host = tolower(DeviceName)
  | project Host, DeviceId
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: HostName
        columnName: "Host"
customDetails: { Computer: Host }
alertDetailsOverride:
  alertDisplayNameFormat: On {{Host}}
`;

describe('rename', () => {
  it('gives a variable, a function and a parameter other names', async () => {
    assert.equal(
      await rename(rule.replace('let limit', 'let lim$0it'), 'most'),
      rule.replaceAll('limit', 'most'),
    );
    assert.equal(
      await rename(rule.replace('Few(limit)', '$0Few(limit)'), 'Some'),
      rule.replaceAll('Few', 'Some'),
    );
    assert.equal(
      await rename(rule.replace('take n', 'take n$0'), 'count_'),
      rule.replace('(n: long)', '(count_: long)').replace('take n', 'take count_'),
    );
  });

  it('takes a computed column’s mappings, details and placeholders along', async () => {
    const renamed = rule
      .replace('extend Host', 'extend Machine')
      .replace('project Host', 'project Machine')
      .replace('"Host"', '"Machine"')
      .replace('Computer: Host', 'Computer: Machine')
      .replace('{{Host}}', '{{Machine}}');
    assert.equal(await rename(rule.replace('project Ho', 'project Ho$0'), 'Machine'), renamed);
    assert.equal(await rename(rule.replace('"Host', '"Host$0'), 'Machine'), renamed);
  });

  it('writes a keyword in brackets, and reads such a name', async () => {
    const text = "tactics: []\nquery: 'print X = 1 | where X > 0'\n";
    const bracketed = `tactics: []\nquery: 'print [''where''] = 1 | where [''where''] > 0'\n`;
    assert.equal(await rename(text.replace('print X', 'print $0X'), 'where'), bracketed);
    assert.equal(await rename(bracketed.replace('] > 0', '$0] > 0'), 'X'), text);
  });

  it('changes nothing when the name stays', async () => {
    assert.equal(await rename(rule.replace('let limit', 'let $0limit'), 'limit'), rule);
  });

  it('refuses what is no name', async () => {
    for (const name of ['', '9lives', 'a b', 'a-b', "x']", 'größe']) {
      assert.match(
        await rename(rule.replace('let limit', 'let $0limit'), name),
        /cannot be a name/,
      );
    }
  });

  it('refuses a name that would change what the query means', async () => {
    const taken = /“\w+” already means something else in this query\./;
    assert.match(await rename(rule.replace('extend Host', 'extend $0Host'), 'DeviceId'), taken);
    assert.match(await rename(rule.replace('let limit', 'let $0limit'), 'Few'), taken);
    const pair = 'tactics: []\nquery: print X = 1, Y = 2\n';
    assert.match(await rename(pair.replace('print X', 'print $0X'), 'Y'), taken);
  });

  it('refuses what the query does not define, and says so', async () => {
    const foreign = /“(DeviceName|DeviceInfo|tolower)” is not a name that this query gives/;
    assert.match(await rename(rule.replace('(DeviceName', '($0DeviceName'), 'X'), foreign);
    assert.match(await rename(rule.replace('{ DeviceInfo', '{ $0DeviceInfo'), 'X'), foreign);
    assert.match(await rename(rule.replace('tolower', '$0tolower'), 'X'), foreign);
    assert.match(await rename(rule.replace('tactics', '$0tactics'), 'X'), /there is none here/);
  });

  it('tells beforehand what would be renamed', async () => {
    const { analysis, environment, position } = await openAt(rule.replace('{{Ho', '{{Ho$0'));
    assert.deepEqual(service.prepareRename(analysis, position, environment), {
      range: { start: { line: 14, character: 31 }, end: { line: 14, character: 35 } },
      placeholder: 'Host',
    });
  });

  it('tells beforehand why nothing would be', async () => {
    const { analysis, environment, position } = await openAt(rule.replace('{ Dev', '{ $0Dev'));
    assert.ok('refusal' in service.prepareRename(analysis, position, environment));
  });

  it('waits for the engine', async () => {
    const { analysis, environment, position } = await openAt(rule.replace('let l', 'let $0l'));
    const without = { ...environment, kql: undefined };
    assert.ok('refusal' in service.rename(analysis, position, 'most', without));
  });
});
