import assert from 'node:assert/strict';
import { findItemPlace } from '../../server/src/yaml/findItemPlace';
import { parseYaml } from '../../server/src/yaml/parseYaml';

/** The text with one more item; undefined where there is no place for it. */
function addItem(text: string): string | undefined {
  const place = findItemPlace(parseYaml(text), 'vendors');
  if (!place) {
    return undefined;
  }
  const item = `${place.before}${place.indent}- id: new`;
  return text.slice(0, place.offset) + item + text.slice(place.offset);
}

describe('the place of one more item', () => {
  it('is below the last item, as far in as that', () => {
    assert.equal(
      addItem('vendors:\n  - id: a\n    name: A\n'),
      'vendors:\n  - id: a\n    name: A\n  - id: new\n',
    );
    assert.equal(addItem('vendors:\n- id: a'), 'vendors:\n- id: a\n- id: new');
  });

  it('is below the comments at the end', () => {
    assert.equal(
      addItem('vendors:\n  - id: a # first\n  # - id: b\n\n'),
      'vendors:\n  - id: a # first\n  # - id: b\n  - id: new\n\n',
    );
  });

  it('is before the next key', () => {
    assert.equal(
      addItem('vendors:\n  - id: |\n      a\n\nother: 1\n'),
      'vendors:\n  - id: |\n      a\n  - id: new\n\nother: 1\n',
    );
  });

  it('is below the key of a list that is empty so far', () => {
    assert.equal(addItem('vendors:\n'), 'vendors:\n  - id: new\n');
  });

  it('brings the key along where the file does not have it', () => {
    assert.equal(addItem(''), 'vendors:\n  - id: new');
    assert.equal(addItem('# ours\n'), '# ours\nvendors:\n  - id: new\n');
    assert.equal(addItem('other: 1'), 'other: 1\nvendors:\n  - id: new');
  });

  it('keeps the line breaks of Windows together', () => {
    assert.equal(addItem('vendors:\r\n  - id: a\r\n'), 'vendors:\r\n  - id: a\n  - id: new\r\n');
  });

  it('is nowhere in a list on one line, in a value that is no list, in a broken file', () => {
    for (const text of ['vendors: []\n', 'vendors: none\n', '- a\n', 'vendors:\n  - id: "a\n']) {
      assert.equal(addItem(text), undefined, text);
    }
  });
});
