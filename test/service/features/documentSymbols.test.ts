import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import type { Environment } from '../../../server/src/service/environment';
import { open } from '../../support/diagnoseText';

const service = createLanguageService();

async function getSymbols(text: string, change: Partial<Environment> = {}) {
  const { analysis, environment } = await open(text, {});
  return service.documentSymbols(analysis, { ...environment, ...change });
}

/** The outline as an editor shows it. */
function render(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, children = [] }) => {
      const label = detail ? `${name} · ${detail}` : name;
      return `${indent}${label}\n${render(children, `${indent}  `)}`;
    })
    .join('');
}

const rule = `# Head
id: 4837cef7
name: AnyDesk
tactics:
  - CommandAndControl
  - Persistence
query: |
  let Known = DeviceInfo
      | distinct DeviceId; // known
  DeviceNetworkEvents
  | where DeviceId !in (Known)
  | summarize count() by
      DeviceName
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: HostName
        columnName: DeviceName
`;

describe('document symbols', () => {
  it('show a rule with its fields, its query and the pipelines in that', async () => {
    assert.equal(
      render(await getSymbols(rule)),
      `AnyDesk · hunting
  id · 4837cef7
  name · AnyDesk
  tactics · CommandAndControl, Persistence
  query
    Known
      distinct · DeviceId
    DeviceNetworkEvents
      where · DeviceId !in (Known)
      summarize · count() by DeviceName
  entityMappings
    Host
      entityType · Host
      fieldMappings
        HostName
          identifier · HostName
          columnName · DeviceName
`,
    );
  });

  it('show the fields alone while there is no engine', async () => {
    const outline = render(await getSymbols(rule, { kql: undefined }));
    assert.match(outline, / {2}query\n {2}entityMappings\n/);
  });

  it('stand where rule, fields and operators do', async () => {
    const [symbol] = await getSymbols(rule);
    assert.deepEqual(symbol?.range.start, { line: 1, character: 0 });
    assert.deepEqual(symbol?.selectionRange, {
      start: { line: 2, character: 6 },
      end: { line: 2, character: 13 },
    });
    const query = symbol?.children?.find(({ name }) => name === 'query');
    assert.deepEqual(query?.range, {
      start: { line: 6, character: 0 },
      end: { line: 12, character: 16 },
    });
    assert.deepEqual(query?.children?.[1]?.children?.[1]?.range, {
      start: { line: 11, character: 2 },
      end: { line: 12, character: 16 },
    });
  });

  it('name each rule of a file, also those without a name', async () => {
    const rules = 'tactics: []\nquery: DeviceInfo\n---\nname: "  "\nid: x\ntactics: []\nquery:\n';
    assert.deepEqual(
      (await getSymbols(rules)).map(({ name }) => name),
      ['without a name', 'x'],
    );
  });

  it('cut long values', async () => {
    const [symbol] = await getSymbols(`tactics: []\nquery: T\ndescription: ${'word '.repeat(50)}`);
    const detail = symbol?.children?.[2]?.detail ?? '';
    assert.ok(detail.length <= 80 && detail.endsWith('…'), detail);
  });

  it('are for rules alone', async () => {
    assert.deepEqual(await getSymbols('name: a\nother: b\n'), []);
  });
});
