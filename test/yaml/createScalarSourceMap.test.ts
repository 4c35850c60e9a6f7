import assert from 'node:assert/strict';
import fc from 'fast-check';
import { load } from 'js-yaml';
import type { SourceMap } from '../../server/src/text/sourceMap';
import { applySpanEdits } from '../../server/src/text/spanEdit';
import { createScalarSourceMap } from '../../server/src/yaml/createScalarSourceMap';
import type { ScalarStyle } from '../../server/src/yaml/yamlTree';
import { arbitraryScalarFile, findScalar, type ScalarFile } from './arbitraryScalar';

const styles: readonly ScalarStyle[] = [
  'plain',
  'single-quoted',
  'double-quoted',
  'literal',
  'folded',
];

/** The map of the scalar that begins at the mark `$0`, and the file without the mark. */
function mapAt(marked: string): { readonly text: string; readonly map: SourceMap } {
  const offset = marked.indexOf('$0');
  const text = marked.replace('$0', '');
  const scalar = findScalar(text, offset);
  assert.ok(scalar, 'no scalar begins at the mark');
  return { text, map: createScalarSourceMap(text, scalar) };
}

/** One unit of the value, read from its source alone; undefined for a line break, whose neighbours decide. */
function decodeUnit(source: string): string | undefined {
  if (/[\r\n]/.test(source) || source === '') {
    return undefined;
  }
  if (source === "''") {
    return "'";
  }
  return source.length > 1 ? String(load(`"${source}"`)) : source;
}

/** The file after `newText` was put in place of a part of the value, and the value that it then has. */
function replaceInValue(
  { text, scalar }: ScalarFile,
  start: number,
  end: number,
  newText: string,
): string | undefined {
  const map = createScalarSourceMap(text, scalar);
  const edited = applySpanEdits(text, [map.toHostEdit({ start, end }, newText)]);
  return findScalar(edited, scalar.span.start)?.value;
}

/** Whether one of the characters around `offset` is white space, which folding would eat. */
function isAtBlank(value: string, offset: number): boolean {
  return /\s/.test(value.slice(Math.max(0, offset - 1), offset + 1));
}

describe('createScalarSourceMap', () => {
  for (const style of styles) {
    describe(`of a ${style} scalar`, () => {
      it('rebuilds the value from the source', () => {
        fc.assert(
          fc.property(arbitraryScalarFile(style), ({ text, scalar }) => {
            const map = createScalarSourceMap(text, scalar);
            let previous = { start: scalar.valueSpan.start, end: scalar.valueSpan.start };
            for (let offset = 0; offset < scalar.value.length; offset++) {
              const host = map.toHost({ start: offset, end: offset + 1 });
              const isSamePiece = host.start === previous.start && host.end === previous.end;
              assert.ok(isSamePiece || host.start >= previous.end, 'pieces overlap');
              assert.ok(host.end <= scalar.valueSpan.end, 'a piece is outside of the scalar');
              previous = host;
              const decoded = decodeUnit(text.slice(host.start, host.end));
              const unit = scalar.value.charAt(offset);
              assert.ok(decoded === undefined ? /[ \n]/.test(unit) : decoded.includes(unit));
            }
          }),
        );
      });

      it('leaves out nothing of the source but white space, and line breaks that are escaped', () => {
        fc.assert(
          fc.property(arbitraryScalarFile(style), ({ text, scalar }) => {
            const map = createScalarSourceMap(text, scalar);
            let position = scalar.valueSpan.start;
            for (let offset = 0; offset <= scalar.value.length; offset++) {
              const host =
                offset < scalar.value.length
                  ? map.toHost({ start: offset, end: offset + 1 })
                  : { start: scalar.valueSpan.end, end: scalar.valueSpan.end };
              assert.match(text.slice(position, host.start), /^(?:\s|\\(?=[\r\n]))*$/);
              position = Math.max(position, host.end);
            }
          }),
        );
      });

      it('maps a caret there and back', () => {
        fc.assert(
          fc.property(arbitraryScalarFile(style), ({ text, scalar }) => {
            const map = createScalarSourceMap(text, scalar);
            for (let offset = 0; offset < scalar.value.length; offset++) {
              const host = map.toHostOffset(offset);
              const isInsideEscape = offset > 0 && map.toHostOffset(offset - 1) === host;
              if (!isInsideEscape) {
                assert.equal(map.toEmbeddedOffset(host), offset);
              }
            }
            const end = map.toEmbeddedOffset(map.editSpan.end);
            assert.ok(end !== undefined && end >= scalar.value.trimEnd().length);
          }),
        );
      });

      it('writes text that reads back as it was meant', () => {
        const word = fc.constantFrom('x', 'x y', '| where', "it's", 'say "x"', '\\', '😀', 'ü');
        const lines = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
        const newText = style === 'plain' ? fc.constantFrom('x', 'x y', 'ü😀') : lines;
        fc.assert(
          fc.property(arbitraryScalarFile(style), newText, fc.nat(), (file, inserted, seed) => {
            const { value } = file.scalar;
            const offset = seed % (value.length + 1);
            const isInsidePair = /[\uD800-\uDBFF]/.test(value.charAt(offset - 1));
            fc.pre(!isInsidePair && (style === 'literal' || !isAtBlank(value, offset)));
            fc.pre(style !== 'folded' || !/^[ \t]/m.test(value));
            fc.pre(style !== 'plain' || value !== '');
            fc.pre(file.scalar.chomping !== 'keep' || value.trim() !== '');
            const expected = value.slice(0, offset) + inserted + value.slice(offset);
            const actual = replaceInValue(file, offset, offset, inserted);
            const isBlock = style === 'literal' || style === 'folded';
            const changesIndent = isBlock && /^\n*[ \t]/.test(expected);
            if (!changesIndent) {
              assert.equal(actual, isBlock ? endAsBefore(expected, file) : expected);
            }
          }),
        );
      });
    });
  }

  /** A block scalar's chomping decides about its last line break, whatever is typed. */
  function endAsBefore(expected: string, { scalar }: ScalarFile): string {
    if (scalar.chomping === 'strip') {
      return expected.replace(/\n+$/, '');
    }
    return expected.endsWith('\n') ? expected : `${expected}\n`;
  }

  it('ends a span at the end of its line, before the next line’s indentation', () => {
    const { text, map } = mapAt('q: $0|\n    T\n    | take 1\n');
    const host = map.toHost({ start: 0, end: 1 });
    assert.equal(text.slice(host.start, host.end), 'T');
    const line = map.toHost({ start: 2, end: 10 });
    assert.equal(text.slice(line.start, line.end), '| take 1');
  });

  it('takes a CRLF for one line break', () => {
    const { text, map } = mapAt('q: $0|\r\n  T\r\n  U\r\n');
    assert.equal(map.embedded, 'T\nU\n');
    const host = map.toHost({ start: 1, end: 2 });
    assert.equal(text.slice(host.start, host.end), '\r\n');
    assert.equal(text[map.toHostOffset(2)], 'U');
  });

  it('takes an escape as a whole', () => {
    const { text, map } = mapAt('q: $0"a\\U0001F600b"\n');
    const host = map.toHost({ start: 1, end: 3 });
    assert.equal(text.slice(host.start, host.end), '\\U0001F600');
    assert.equal(text[map.toHostOffset(3)], 'b');
  });

  it('lets a caret below the text of a block scalar go on with it', () => {
    const { text, map } = mapAt('q: $0|\n  T\n  \nkind: x\n');
    const caret = text.indexOf('  \n') + 2;
    assert.equal(map.toEmbeddedOffset(caret), 2);
    assert.equal(map.toHostOffset(2), caret);
    const edit = map.toHostEdit({ start: 2, end: 2 }, '| take 1');
    assert.equal(applySpanEdits(text, [edit]), 'q: |\n  T\n  | take 1\nkind: x\n');
  });

  it('does not count the next field’s line as part of a block scalar', () => {
    const { text, map } = mapAt('q: $0|\n  T\nkind: x\n');
    assert.equal(map.toEmbeddedOffset(text.indexOf('kind')), undefined);
    assert.equal(map.toEmbeddedOffset(text.indexOf('T') + 1), 1);
  });

  it('places a caret at the end of a file without final line break behind the text', () => {
    const { text, map } = mapAt('q: $0|\n  T');
    assert.equal(map.embedded, 'T\n');
    assert.equal(map.toEmbeddedOffset(text.length), 1);
  });

  it('indents inserted lines in the file’s own line break style', () => {
    const { map } = mapAt('q: $0|\r\n    T\r\n');
    assert.equal(map.encode('let x = 1;\n\nT'), 'let x = 1;\r\n\r\n    T');
  });

  it('escapes what quotes cannot hold', () => {
    assert.equal(mapAt("q: $0'a'\n").map.encode("it's"), "it''s");
    assert.equal(mapAt('q: $0"a"\n').map.encode('"\\\n\u0007\uD800'), '\\"\\\\\\n\\x07\\uD800');
  });

  for (const [what, marked, expected] of [
    ['an empty block scalar', 'q: $0|\nk: x\n', 'q: |\n  T\nk: x\n'],
    ['a block scalar that ends the file', 'q: $0|', 'q: |\n  T'],
    ['a block scalar above blank lines', 'q: $0|\n    \nk: x\n', 'q: |\n    T\nk: x\n'],
    ['a nested block scalar', 'a:\n  - q: $0|\n', 'a:\n  - q: |\n      T\n'],
  ] as const) {
    it(`writes the first text of ${what}`, () => {
      const { text, map } = mapAt(marked);
      const edit = map.toHostEdit({ start: 0, end: 0 }, 'T');
      assert.equal(applySpanEdits(text, [edit]), expected);
    });
  }

  it('replaces a whole query and keeps the blank line below it', () => {
    const { text, map } = mapAt('q: $0|\n  T\n  | take 1\n\nk: x\n');
    const edit = map.toHostEdit({ start: 0, end: map.embedded.length }, 'U\n| take 2\n');
    assert.equal(applySpanEdits(text, [edit]), 'q: |\n  U\n  | take 2\n\nk: x\n');
  });
});
