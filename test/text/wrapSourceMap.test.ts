import assert from 'node:assert/strict';
import { wrapSourceMap } from '../../server/src/text/wrapSourceMap';
import { createScalarSourceMap } from '../../server/src/yaml/createScalarSourceMap';
import { parseYaml } from '../../server/src/yaml/parseYaml';

const text = 'filter: a == 1\n';
const root = parseYaml(text).documents[0]?.root;
const scalar = root?.kind === 'mapping' ? root.entries[0]?.value : undefined;
const inner =
  scalar?.kind === 'scalar' ? createScalarSourceMap(text, scalar) : assert.fail('no scalar');
const map = wrapSourceMap(inner, 'T | where (', ')');

describe('wrapSourceMap', () => {
  it('reads the value with the text around it', () => {
    assert.equal(map.embedded, 'T | where (a == 1)');
  });

  it('finds places of the value in the file', () => {
    const start = map.embedded.indexOf('==');
    const { start: from, end } = map.toHost({ start, end: start + 2 });
    assert.equal(text.slice(from, end), '==');
    assert.equal(map.toEmbeddedOffset(text.indexOf('==')), start);
  });

  it('takes places outside of the value for its nearest edge', () => {
    const whole = map.toHost({ start: 0, end: map.embedded.length });
    assert.equal(text.slice(whole.start, whole.end), 'a == 1');
    assert.equal(map.toHostOffset(0), text.indexOf('a'));
    assert.equal(map.toEmbeddedOffset(0), undefined);
  });

  it('edits the value alone', () => {
    const { span, newText } = map.toHostEdit({ start: 0, end: map.embedded.length }, 'b');
    assert.equal(text.slice(0, span.start) + newText + text.slice(span.end), 'filter: b\n');
  });
});
