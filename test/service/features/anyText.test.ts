import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, Range, type SelectionRange } from 'vscode-languageserver-types';
import type { Analysis } from '../../../server/src/service/analysis';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import type { Environment } from '../../../server/src/service/environment';
import { open } from '../../support/diagnoseText';
import { createEditedText } from '../../support/editedText';

const service = createLanguageService();

const rule = `# Head
name: "A"
tactics: [Impact] # one
query: |
  let S = DeviceInfo; // "c
  S
  |extend X = iff(DeviceName has 'a', 1,
      2)
  | project X
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: HostName
        columnName: X

id: 'x'
`;

describe('on any text', () => {
  it('every prefix of a rule gets answers with true places', async function () {
    this.timeout(60_000);
    for (let length = 0; length <= rule.length; length++) {
      await checkAnswers(rule.slice(0, length), length);
    }
  });

  it('edits anywhere get answers with true places', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(createEditedText(rule), fc.nat(rule.length), (text, offset) =>
        checkAnswers(text, offset),
      ),
      { numRuns: 100 },
    );
  });
});

/** Asks every feature at a caret. Under test, a defect of a feature throws. */
async function checkAnswers(text: string, offset: number): Promise<void> {
  const { analysis, environment } = await open(text, {});
  const position = analysis.document.positionAt(offset);
  const all = { start: { line: 0, character: 0 }, end: analysis.document.positionAt(text.length) };
  const symbols = service.documentSymbols(analysis, environment);
  const selections = service.selectionRanges(analysis, [position], environment);
  for (const answer of [
    symbols,
    selections,
    service.definition(analysis, position, environment),
    service.references(analysis, position, true, environment),
    service.highlights(analysis, position, environment),
    service.prepareRename(analysis, position, environment),
    service.rename(analysis, position, 'renamed', environment),
    service.documentLinks(analysis, environment),
    service.codeLenses(analysis, environment),
    service.formatRange(analysis, all, environment),
  ]) {
    checkRanges(answer, analysis.document);
  }
  service.signatureHelp(analysis, position, environment);
  symbols.forEach(checkSymbol);
  for (const selection of selections) {
    checkSelection(selection, analysis.document.offsetAt(position), analysis.document);
  }
  for (const { startLine, endLine } of service.foldingRanges(analysis, environment)) {
    assert.ok(startLine < endLine && endLine < analysis.document.lineCount);
  }
  checkTokens(service.semanticTokens(analysis, undefined, environment), analysis.document);
  await checkFormatting(analysis, environment);
}

/** Every range, however deep in an answer, is a range of the document. */
function checkRanges(answer: unknown, document: TextDocument): void {
  if (typeof answer !== 'object' || answer === null) {
    return;
  }
  if (Range.is(answer)) {
    const [start, end] = [document.offsetAt(answer.start), document.offsetAt(answer.end)];
    assert.deepEqual(document.positionAt(start), answer.start);
    assert.deepEqual(document.positionAt(end), answer.end);
    assert.ok(start <= end);
  }
  for (const part of Object.values(answer)) {
    checkRanges(part, document);
  }
}

function checkSymbol(symbol: DocumentSymbol): void {
  assert.ok(symbol.name.trim() !== '');
  assert.ok(isInside(symbol.selectionRange, symbol.range), symbol.name);
  for (const child of symbol.children ?? []) {
    assert.ok(isInside(child.range, symbol.range), `${child.name} in ${symbol.name}`);
    checkSymbol(child);
  }
}

function checkSelection(selection: SelectionRange, offset: number, document: TextDocument): void {
  const { range, parent } = selection;
  assert.ok(document.offsetAt(range.start) <= offset && offset <= document.offsetAt(range.end));
  if (parent) {
    assert.ok(isInside(range, parent.range));
    assert.notDeepEqual(range, parent.range);
    checkSelection(parent, offset, document);
  }
}

function isInside(inner: Range, outer: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** Tokens follow one another, each within its line. */
function checkTokens(data: readonly number[], document: TextDocument): void {
  let [line, character, end] = [0, 0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lineDelta = 0, delta = 0, length = 0] = data.slice(index, index + 3);
    assert.ok(lineDelta >= 0 && length > 0);
    character = lineDelta === 0 ? character + delta : delta;
    line += lineDelta;
    assert.ok(lineDelta > 0 || character >= end, 'overlap');
    end = character + length;
    const lineEnd = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
    assert.ok(document.offsetAt({ line, character: 0 }) + end <= lineEnd, 'beyond the line');
  }
}

/** Formatting changes no value but white space in queries, and has nothing to do the second time. */
async function checkFormatting(analysis: Analysis, environment: Environment): Promise<void> {
  const { document } = analysis;
  const formatted = TextDocument.applyEdits(document, service.format(analysis, environment));
  assert.equal(countWords(formatted), countWords(document.getText()));
  assert.deepEqual(readFields(formatted), readFields(document.getText()));
  const again = await open(formatted, {});
  assert.deepEqual(service.format(again.analysis, again.environment), []);
}

/** How often each piece of text stands in the file. */
function countWords(text: string): string {
  return text.replaceAll(/\s+/g, '').split('').sort().join('');
}

/** The values of the file, white space left out of queries; undefined when the parser rejects it. */
function readFields(text: string): unknown {
  try {
    return loadAll(text).map((value) =>
      isFields(value) && typeof value.query === 'string'
        ? { ...value, query: value.query.replaceAll(/\s+/g, '') }
        : value,
    );
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
