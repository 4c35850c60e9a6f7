import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applySpanEdits } from '../../server/src/text/spanEdit';
import { createScalarSourceMap } from '../../server/src/yaml/createScalarSourceMap';
import { findCursorContext } from '../../server/src/yaml/cursorContext';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import { listScalars } from './arbitraryScalar';
import { assertSpans } from './assertSpans';

const hunting = `id: 7d2c9a70-3f0b-4b8e-9f55-0c1f2b6a4e11
name: Remote tool - Example - File Signature
description: |
  Finds files that Example signed.

  See https://example.com for more.
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceFileCertificateInfo
tactics:
  - CommandAndControl
relevantTechniques: [T1219, "T1105"]
query: |
  let start = now(-5d); // five days
  DeviceFileCertificateInfo
  | where Timestamp > start and Signer has 'Example: "GmbH"'
  | summarize Count = count() by DeviceId,
      DeviceName
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
version: 1.0.0
`;

const scheduled = `# Two rules in one file
kind: Scheduled
query: >-
    DeviceNetworkEvents
    | where RemoteUrl has "example"

    | take 1
severity: 'It''s high'
customDetails: {Url: RemoteUrl}
---
kind: NRT
query: "T\\n| take 1"
alertDetailsOverride:
  alertDisplayNameFormat: Found {{RemoteUrl}} on
    a device
`;

const rules = [hunting, scheduled, hunting.replaceAll('\n', '\r\n'), `\uFEFF${scheduled}`];
const junk = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ': ',
      ':',
      '- ',
      '-',
      '#',
      ' #',
      '|',
      '>',
      '&a',
      '*a',
      '!t',
      '%',
    ],
    ...[
      '@',
      '`',
      '\t',
      ' ',
      '  ',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '---\n',
      '\n...\n',
      '? ',
      ',',
      '\\',
      '<<: ',
    ],
    ...['\0', '\u0007', '\uD800', '\uDC00', '\uFEFF', '\u2028', '😀', 'query: |\n', 'dataTypes:\n'],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

type Edit = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, junk).map(
    ([at, inserted]): Edit =>
      (text) => {
        const offset = Math.floor(at * text.length);
        return text.slice(0, offset) + inserted + text.slice(offset);
      },
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 20 })).map(
    ([at, length]): Edit =>
      (text) => {
        const offset = Math.floor(at * text.length);
        return text.slice(0, offset) + text.slice(offset + length);
      },
  ),
  fc.tuple(place, place).map(
    ([one, other]): Edit =>
      (text) => {
        const lines = text.split('\n');
        const [a, b] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
        const [first, second] = [lines[a] ?? '', lines[b] ?? ''];
        lines[a] = second;
        lines[b] = first;
        return lines.join('\n');
      },
  ),
  fc.tuple(place, fc.integer({ min: -4, max: 4 })).map(
    ([at, columns]): Edit =>
      (text) => {
        const lines = text.split('\n');
        const index = Math.floor(at * lines.length);
        const line = lines[index] ?? '';
        lines[index] = columns > 0 ? ' '.repeat(columns) + line : line.replace(/^ {0,4}/, '');
        return lines.join('\n');
      },
  ),
);

/** Reads a text in every way that an editor does, and fails on any place outside of it. */
function exercise(text: string, caret: number): void {
  const file = parseYaml(text);
  assertSpans(file);
  for (const document of file.documents) {
    for (const scalar of listScalars(document.root)) {
      const map = createScalarSourceMap(text, scalar);
      const host = map.toHost({ start: 0, end: scalar.value.length });
      const allowedEnd = Math.max(scalar.valueSpan.end, map.editSpan.end);
      assert.ok(host.start >= scalar.valueSpan.start && host.end <= allowedEnd);
      assert.ok(allowedEnd <= text.length);
    }
    for (const { edits: repair } of document.problems) {
      applySpanEdits(text, repair ?? []);
    }
  }
  findCursorContext(file, Math.floor(caret * text.length));
}

describe('parseYaml, whatever is typed', () => {
  it('survives every prefix of a rule', () => {
    for (const rule of [hunting, scheduled]) {
      for (let length = 0; length <= rule.length; length++) {
        exercise(rule.slice(0, length), 1);
      }
    }
  });

  it('survives random edits of rules', () => {
    const changes = fc.array(edits, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...rules), changes, place, (rule, all, caret) => {
        exercise(
          all.reduce((text, edit) => edit(text), rule),
          caret,
        );
      }),
      { numRuns: 600 },
    );
  });

  it('survives arbitrary text', () => {
    const text = fc.array(fc.oneof(junk, fc.constantFrom('a', 'b: ', '  ', '\n  ', '- c')));
    fc.assert(
      fc.property(text, place, (pieces, caret) => exercise(pieces.join(''), caret)),
      { numRuns: 1000 },
    );
  });

  it('has at most one problem while a rule is typed from its start', () => {
    for (let length = 0; length <= hunting.length; length++) {
      const text = hunting.slice(0, length);
      const [document, ...others] = parseYaml(text).documents;
      assert.equal(others.length, 0);
      assert.ok((document?.problems.length ?? 0) <= 1, text);
    }
  });

  it('has one problem for one line that lost its sense', () => {
    const lines = hunting.trimEnd().split('\n');
    const fieldLines = lines.flatMap((line, index) =>
      /^ *(?:- )?\w+: /.test(line) ? [index] : [],
    );
    for (const index of fieldLines.filter((i) => !/[|>[]$/.test(lines[i] ?? ''))) {
      for (const value of ['@', '"', "'", '[', '`x', 'a: b', '%']) {
        const changed = lines.with(index, (lines[index] ?? '').replace(/: .*/, `: ${value}`));
        const { problems = [] } = parseYaml(changed.join('\n')).documents[0] ?? {};
        assert.equal(problems.length, 1, changed[index]);
        const { start } = problems[0]?.span ?? { start: 0 };
        const lineOfProblem = changed.join('\n').slice(0, start).split('\n').length - 1;
        assert.equal(lineOfProblem, index, changed[index]);
      }
    }
  });
});
