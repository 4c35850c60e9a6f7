import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionItem,
  InsertReplaceEdit,
  type Range,
  TextEdit,
} from 'vscode-languageserver-types';
import { createLanguageService } from '../../../../server/src/service/createLanguageService';
import { parseYaml } from '../../../../server/src/yaml/parseYaml';
import { expandSnippet } from '../../../snippets/expandSnippet';
import { applyCompletion } from '../../../support/applyCompletion';
import { open } from '../../../support/diagnoseText';
import { createEditedText } from '../../../support/editedText';

const service = createLanguageService();

const rule = `# Head
id: 3f7c1e52-9a40-4d1e-8b57-0c9f5f1f2a10
name: "A - AnyDesk - File Signature"
severity: Low # for now
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceInfo
queryFrequency: PT1H
tactics: [Impact]
relevantTechniques:
- T1219
query: |
  DeviceInfo
  | where DeviceName has_any ('a', "b")
  | project DeviceName
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
customDetails:
  Device: DeviceName
alertDetailsOverride: { alertDisplayNameFormat: 'x' }
`;

describe('completion and hover on any text', () => {
  it('answer every prefix of a rule with true places', async function () {
    this.timeout(120_000);
    for (let length = 0; length <= rule.length; length++) {
      await checkAnswers(rule.slice(0, length), length);
    }
  });

  it('answer inside a rule that has been edited anywhere', async function () {
    this.timeout(120_000);
    await fc.assert(fc.asyncProperty(createEditedText(rule), fc.nat(rule.length), checkAnswers), {
      numRuns: 150,
    });
  });

  it('lead from a sound rule to a sound rule, whatever is accepted on a new line', async function () {
    this.timeout(120_000);
    for (const [lineEnd, indent] of listPlacesForNewLines(rule)) {
      const text = `${rule.slice(0, lineEnd)}\n${' '.repeat(indent)}${rule.slice(lineEnd)}`;
      const caret = lineEnd + 1 + indent;
      for (const item of (await complete(text, caret)).filter(({ kind }) => kind !== undefined)) {
        const expanded = accept(text, item);
        const [problem] = parseYaml(expanded).documents.flatMap(({ problems }) => problems);
        assert.equal(problem?.message, undefined, `${item.label}\n${expanded}`);
      }
    }
  });
});

/** The ends of all lines outside of the query, with the indentations that somebody may go on with. */
function* listPlacesForNewLines(
  text: string,
): Generator<readonly [lineEnd: number, indent: number]> {
  const query = { start: text.indexOf('query:'), end: text.indexOf('entityMappings:') };
  for (const { index } of text.matchAll(/\n/g)) {
    const isInQuery = query.start < index && index < query.end - 1;
    for (const indent of isInQuery ? [] : [0, 2, 4, 6]) {
      yield [index, indent];
    }
  }
}

async function complete(text: string, offset: number): Promise<CompletionItem[]> {
  const { analysis, environment } = await open(text, {});
  return service.complete(analysis, analysis.document.positionAt(offset), environment).items;
}

/** Accepts an item with its defaults. */
function accept(text: string, item: CompletionItem): string {
  const { textEdit } = item;
  assert.ok(TextEdit.is(textEdit));
  return applyCompletion(text, {
    ...item,
    textEdit: { ...textEdit, newText: expandSnippet(textEdit.newText) },
  }).text;
}

/** Asks at a caret. Under test, a defect throws. */
async function checkAnswers(text: string, caret: number): Promise<void> {
  const { analysis, environment } = await open(text, {});
  const { document } = analysis;
  const offset = Math.min(caret, text.length);
  const position = document.positionAt(offset);
  const hover = service.hover(analysis, position, environment);
  if (hover?.range) {
    checkRange(hover.range, document);
  }
  const { items } = service.complete(analysis, position, environment);
  for (const { textEdit, additionalTextEdits = [], label } of items) {
    assert.ok(textEdit);
    const isChoice = InsertReplaceEdit.is(textEdit);
    const replaced = isChoice ? [textEdit.insert, textEdit.replace] : [textEdit.range];
    for (const { start, end } of replaced) {
      checkRange({ start, end }, document);
      assert.equal(start.line, end.line, label);
      assert.ok(document.offsetAt(start) <= offset && offset <= document.offsetAt(end), label);
      for (const { range } of additionalTextEdits) {
        checkRange(range, document);
        assert.ok(document.offsetAt(range.end) <= document.offsetAt(start), label);
      }
    }
  }
  for (const item of [...items.slice(0, 3), ...items.slice(-3)]) {
    service.resolveCompletion(item, environment);
  }
}

function checkRange({ start, end }: Range, document: TextDocument): void {
  const offsets = [document.offsetAt(start), document.offsetAt(end)] as const;
  assert.ok(offsets[0] <= offsets[1]);
  assert.deepEqual(document.positionAt(offsets[0]), start);
  assert.deepEqual(document.positionAt(offsets[1]), end);
}
