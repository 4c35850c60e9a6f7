import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type JsonNode, parseJson } from '../../server/src/text/parseJson';

/** The value that a node stands for. */
function toValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, toValue(value)]));
    case 'array':
      return node.items.map(toValue);
    case 'scalar':
      return node.value;
  }
}

function visit(node: JsonNode, see: (node: JsonNode) => void): void {
  see(node);
  const children =
    node.kind === 'object'
      ? node.entries.map(({ value }) => value)
      : node.kind === 'array'
        ? node.items
        : [];
  for (const child of children) {
    visit(child, see);
  }
}

describe('parseJson', () => {
  it('reads what the platform reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), undefined, indent);
        const reading = parseJson(text);
        assert.ok('root' in reading);
        assert.equal(JSON.stringify(toValue(reading.root)), JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('gives every value the place of its text', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const text = JSON.stringify(JSON.parse(json), undefined, 1);
        const reading = parseJson(text);
        assert.ok('root' in reading);
        visit(reading.root, (node) => {
          const part = text.slice(node.span.start, node.span.end);
          assert.equal(JSON.stringify(toValue(node)), JSON.stringify(JSON.parse(part)));
        });
      }),
    );
  });

  it('takes a byte order mark and raw tabs in texts', () => {
    const reading = parseJson('\ufeff{"a": "x\ty"}');
    assert.deepEqual('root' in reading && toValue(reading.root), { a: 'x\ty' });
  });

  for (const [text, place] of [
    ['', 0],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{a: 1}', 1],
    ['"open', 0],
    ['1 2', 2],
    ['[01]', 2],
  ] as const) {
    it(`stops at offset ${place} of ${JSON.stringify(text)}`, () => {
      const reading = parseJson(text);
      assert.ok('problem' in reading);
      assert.equal(reading.problem.span.start, place);
    });
  }

  it('refuses a thousand nested brackets', () => {
    assert.ok('problem' in parseJson('['.repeat(1_000) + ']'.repeat(1_000)));
  });
});
