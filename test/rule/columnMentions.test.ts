import assert from 'node:assert/strict';
import { findColumnMentions } from '../../server/src/rule/columnMentions';
import { readRules } from '../../server/src/rule/readRule';
import { parseYaml } from '../../server/src/yaml/parseYaml';

/** The text with each mention of a column between « and ». */
function showMentions(text: string): string {
  const mentions = readRules(parseYaml(text)).flatMap((rule) => findColumnMentions(rule, text));
  for (const { name, span } of mentions) {
    assert.equal(text.slice(span.start, span.end), name);
  }
  return mentions.reduceRight(
    (shown, { span: { start, end } }) =>
      `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`,
    text,
  );
}

describe('findColumnMentions', () => {
  it('finds mapped columns, custom details and placeholders', () => {
    assert.equal(
      showMentions(`query: T
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: HostName
        columnName: Host
      - identifier: DnsDomain
        columnName: ' Domain '
customDetails: { Signer: "Publisher" }
alertDetailsOverride:
  alertDisplayNameFormat: 'It''s {{Host}} of {{ user name }}, {{}}'
  alertSeverityColumnName: Level
`),
      `query: T
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: HostName
        columnName: «Host»
      - identifier: DnsDomain
        columnName: ' «Domain» '
customDetails: { Signer: "«Publisher»" }
alertDetailsOverride:
  alertDisplayNameFormat: 'It''s {{«Host»}} of {{ «user name» }}, {{}}'
  alertSeverityColumnName: «Level»
`,
    );
  });

  it('finds none in a value that was left out', () => {
    const text = 'query: T\nentityMappings:\n  - fieldMappings:\n      - columnName:\n';
    assert.equal(showMentions(text), text);
  });
});
