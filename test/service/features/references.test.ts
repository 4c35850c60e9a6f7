import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { readCursor } from '../../support/atCursor';
import { open } from '../../support/diagnoseText';
import { showPlaces } from '../../support/showPlaces';

const service = createLanguageService();

async function openAt(marked: string) {
  const { text, offset } = readCursor(marked);
  const { analysis, environment } = await open(text, {});
  return { analysis, environment, position: analysis.document.positionAt(offset) };
}

/** The text with what the name at `$0` refers to between « and ». */
async function showReferences(marked: string, includeDeclaration = true): Promise<string> {
  const { analysis, environment, position } = await openAt(marked);
  const found = service.references(analysis, position, includeDeclaration, environment);
  return showPlaces(
    analysis.document,
    found.map(({ range }) => range),
  );
}

async function showDefinition(marked: string): Promise<string> {
  const { analysis, environment, position } = await openAt(marked);
  const found = service.definition(analysis, position, environment);
  return showPlaces(analysis.document, found ? [found.range] : []);
}

const rule = `tactics: []
query: |
  let Known = DeviceInfo;
  Known
  | extend Host = tolower(DeviceName), Address = PublicIP
  | summarize Seen = count() by Host, Address, DeviceId
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: HostName
        columnName: Host
      - identifier: AzureID
        columnName: 'DeviceId'
customDetails:
  Host: Host
alertDetailsOverride:
  alertDisplayNameFormat: 'Host {{ Host }} seen {{Seen}} times'
`;

describe('definition', () => {
  it('leads from a name to the let that defines it', async () => {
    const marked = rule.replace('  Known\n', '  Kno$0wn\n');
    assert.equal(await showDefinition(marked), rule.replace('let Known', 'let «Known»'));
  });

  it('leads from a mapped column to where the query makes it', async () => {
    const expected = rule.replace('extend Host', 'extend «Host»');
    for (const marked of [
      rule.replace('columnName: Host', 'columnName: Ho$0st'),
      rule.replace('Host: Host', 'Host: $0Host'),
      rule.replace('{{ Host', '{{ Host$0'),
    ]) {
      assert.equal(await showDefinition(marked), expected);
    }
  });

  it('leads from a mapped column of a table to where the query names it last', async () => {
    assert.equal(
      await showDefinition(rule.replace("'DeviceId", "'$0DeviceId")),
      rule.replace('Address, DeviceId', 'Address, «DeviceId»'),
    );
  });

  it('prefers the column that an operator makes to the one that it makes it from', async () => {
    const query = 'DeviceInfo | project DeviceName | extend DeviceName = strcat(DeviceName, 1)';
    const text = `tactics: []\nquery: ${query}\ncustomDetails: { a: DeviceName }\n`;
    assert.equal(
      await showDefinition(text.replace('a: D', 'a: $0D')),
      text.replace('extend DeviceName', 'extend «DeviceName»'),
    );
  });

  it('has nowhere to lead from tables, and from columns that nobody names', async () => {
    assert.equal(await showDefinition(rule.replace('= DeviceInfo', '= Device$0Info')), rule);
    const unnamed = 'tactics: []\nquery: DeviceInfo\ncustomDetails:\n  a: DeviceName\n';
    assert.equal(await showDefinition(unnamed.replace('a: ', 'a: $0')), unnamed);
    const missing = unnamed.replace('a: DeviceName', 'a: Elsewhere');
    assert.equal(await showDefinition(missing.replace('a: ', 'a: $0')), missing);
  });
});

describe('references', () => {
  const everywhere = rule
    .replace('extend Host', 'extend «Host»')
    .replace('by Host', 'by «Host»')
    .replace('columnName: Host', 'columnName: «Host»')
    .replace('Host: Host', 'Host: «Host»')
    .replace('{{ Host', '{{ «Host»');

  it('of a computed column are in the query and in the fields that map it', async () => {
    assert.equal(await showReferences(rule.replace('by Host', 'by Ho$0st')), everywhere);
    assert.equal(await showReferences(rule.replace('{{ Host', '{{ Ho$0st')), everywhere);
  });

  it('leave out the definition on request', async () => {
    assert.equal(
      await showReferences(rule.replace('by Host', 'by Ho$0st'), false),
      everywhere.replace('«Host» = tolower', 'Host = tolower'),
    );
  });

  it('leave out fields when the result has another column of that name', async () => {
    const query = `T | where X > 1 | project X = 2`;
    const text = `tactics: []\nquery: let T = print X = 1; ${query}\ncustomDetails: { a: X }\n`;
    assert.equal(
      await showReferences(text.replace('where X', 'where $0X')),
      text.replace('print X', 'print «X»').replace('where X', 'where «X»'),
    );
  });

  it('of a column that only fields name are in those fields', async () => {
    const text =
      'tactics: []\nquery: DeviceInfo\ncustomDetails: { a: OSPlatform, b: OSPlatform }\n';
    assert.equal(
      await showReferences(text.replace('a: ', 'a: $0')),
      text.replaceAll('OSPlatform', '«OSPlatform»'),
    );
  });

  it('stay within their rule', async () => {
    const text =
      'tactics: []\nquery: print X = 1 | where X > 0\n---\ntactics: []\nquery: print X = 2\n';
    assert.equal(
      await showReferences(text.replace('where X', 'where X$0')),
      text.replace('print X = 1 | where X', 'print «X» = 1 | where «X»'),
    );
  });

  it('are none in a comment, in a key and in a file without rules', async () => {
    assert.equal(
      await showReferences(rule.replace('DeviceInfo;', 'DeviceInfo; // Kno$0wn')),
      rule.replace('DeviceInfo;', 'DeviceInfo; // Known'),
    );
    assert.equal(await showReferences(rule.replace('columnName', 'col$0umnName')), rule);
    assert.equal(await showReferences('query: print $0X = 1'), 'query: print X = 1');
  });
});

describe('highlights', () => {
  it('tell the definition from its uses', async () => {
    const { analysis, environment, position } = await openAt(
      rule.replace('let Known', 'let $0Known'),
    );
    assert.deepEqual(
      service
        .highlights(analysis, position, environment)
        .map(({ range, kind }) => [range.start.line, kind]),
      [
        [2, 3],
        [3, 2],
      ],
    );
  });
});
