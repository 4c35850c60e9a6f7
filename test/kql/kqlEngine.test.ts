import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/src/text/span';
import { engine, sampleScope } from '../support/kqlSample';

const sample = [
  "let names = dynamic(['x', 'y']); // why",
  'let f = (a: string) { DeviceProcessEvents | where FileName has a };',
  "union (f('x')), (DeviceNetworkEvents | where RemoteUrl has_any (names))",
  '| summarize n = count(), last_seen = max(Timestamp) by bin(Timestamp, 1h), DeviceName',
  "| where n > 1 and DeviceName !in ('a', @'b\\')",
].join('\n');

const pieces = [
  '(',
  ')',
  '[',
  '{',
  '}',
  '|',
  "'",
  '"',
  '```',
  '//',
  ';',
  ',',
  '=',
  '\n',
  '\t',
  '\u{1F600}',
  '\0',
  'let ',
  '| where ',
  'ago(',
];

/** The sample after some edits, such as half-typed and torn queries are. */
const anyText = fc
  .array(
    fc.record({
      at: fc.nat(sample.length),
      removed: fc.nat(12),
      added: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce(
      (text, { at, removed, added }) => text.slice(0, at) + added + text.slice(at + removed),
      sample,
    ),
  );

describe('KqlEngine on any text', () => {
  it('does not throw, and stays within the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(sample.length), (query, position) => {
        const offset = Math.min(position, query.length);
        const spans: Span[] = [
          ...engine.tokenize(query, sampleScope).map(({ span }) => span),
          ...engine
            .outline(query, sampleScope)
            .flatMap(({ span, nameSpan, operators }) => [
              span,
              nameSpan,
              ...operators.map((operator) => operator.span),
            ]),
          ...(engine.findOccurrences(query, offset, sampleScope)?.spans ?? []),
        ];
        for (const { start, end } of spans) {
          assert.ok(0 <= start && start <= end && end <= query.length, `${start} to ${end}`);
        }
        for (const { label, parameters } of engine.findSignatures(query, offset, sampleScope)
          ?.signatures ?? []) {
          for (const { start, end } of parameters) assert.ok(start <= end && end <= label.length);
        }
        const formatted = engine.format(query);
        if (formatted !== undefined) assert.equal(engine.format(formatted), formatted);
      }),
      { numRuns: 60 },
    );
  });
});
