import assert from 'node:assert/strict';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { renderFlowScalar, renderScalar } from '../../server/src/yaml/renderScalar';

describe('renderScalar', () => {
  it('leaves words as they are', () => {
    assert.equal(renderScalar('Patch deployment, weekly'), 'Patch deployment, weekly');
    assert.equal(renderScalar('DeviceName startswith "patch-"'), 'DeviceName startswith "patch-"');
  });

  it('quotes what YAML would read as something else', () => {
    assert.deepEqual(['*Kaseya*', 'true', '12', '', 'a: b', 'a # b', "- it's"].map(renderScalar), [
      '"*Kaseya*"',
      '"true"',
      '"12"',
      '""',
      '"a: b"',
      '"a # b"',
      `"- it's"`,
    ]);
  });

  it('quotes commas only within brackets', () => {
    assert.equal(renderFlowScalar('a, b'), '"a, b"');
    assert.equal(renderScalar('a, b'), 'a, b');
  });

  it('is read back as the same text, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'a :#-,[]{}"\'\n\r\t*&!|>%@`\\~1.') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(load(`key: ${renderScalar(text)}\n`), { key: text });
        assert.deepEqual(load(`key: [${renderFlowScalar(text)}]\n`), { key: [text] });
      }),
    );
  });
});
