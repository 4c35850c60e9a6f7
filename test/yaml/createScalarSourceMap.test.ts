import assert from 'node:assert/strict';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { createScalarSourceMap } from '../../server/src/yaml/createScalarSourceMap';
import type { ScalarStyle } from '../../server/src/yaml/yamlTree';
import { arbitraryScalarFile } from './arbitraryScalar';

const styles: readonly ScalarStyle[] = [
  'plain',
  'single-quoted',
  'double-quoted',
  'literal',
  'folded',
];

/** One unit of the value, read from its source alone; undefined where only the neighbours tell (a fold). */
function decodeUnit(source: string): string | undefined {
  if (/^\s*$/.test(source) && source !== ' ' && source !== '\t') {
    return undefined;
  }
  if (source === "''") {
    return "'";
  }
  return source.startsWith('\\') && source.length > 1 ? String(load(`"${source}"`)) : source;
}

describe('createScalarSourceMap', () => {
  for (const style of styles) {
    describe(`of a ${style} scalar`, () => {
      it('rebuilds the value from the source', () => {
        fc.assert(
          fc.property(arbitraryScalarFile(style), ({ text, scalar }) => {
            const map = createScalarSourceMap(text, scalar);
            let previousStart = scalar.valueSpan.start;
            for (let offset = 0; offset < scalar.value.length; offset++) {
              const host = map.toHost({ start: offset, end: offset + 1 });
              assert.ok(host.start >= previousStart && host.end <= scalar.valueSpan.end);
              previousStart = host.start;
              const decoded = decodeUnit(text.slice(host.start, host.end));
              const unit = scalar.value.charAt(offset);
              if (decoded === undefined) {
                assert.match(unit, /[ \n]/);
              } else {
                assert.ok(
                  decoded.includes(unit),
                  `${JSON.stringify(decoded)} is not ${JSON.stringify(unit)}`,
                );
              }
            }
          }),
        );
      });
    });
  }
});
