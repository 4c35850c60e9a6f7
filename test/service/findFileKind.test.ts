import assert from 'node:assert/strict';
import { findFileKind } from '../../server/src/service/findFileKind';
import { parseYaml } from '../../server/src/yaml/parseYaml';

function find(name: string, text: string) {
  return findFileKind(`file:///folder/${name}`, parseYaml(text));
}

describe('findFileKind', () => {
  it('goes by the usual names, whatever stands in the file', () => {
    assert.equal(find('.rmm-detections.yaml', ''), 'config');
    assert.equal(find('rmm-vendors.yaml', 'x'), 'vendors');
    assert.equal(find('rmm-exclusions.yaml', '- 1'), 'exclusions');
  });

  it('knows files of other names by what only ours have', () => {
    assert.equal(find('a.yaml', 'vendors:\n  - id: a\n    signers: [A]\n'), 'vendors');
    assert.equal(find('a.yaml', 'exclusions:\n  - scenario: a\n    filter: b\n'), 'exclusions');
  });

  it('leaves everybody else’s YAML alone', () => {
    const others = [
      '',
      'vendors:\n',
      'vendors: [a, b]\n',
      'vendors:\n  - id: 1\n    name: Acme\n',
      'vendors:\n  - id: a\n    signers: [A]\nproducts: []\n',
      'exclusions:\n  - path: node_modules\n',
      'exclusions:\n  - filter: a\n',
      'services:\n  - scenario: a\n    filter: b\n',
    ];
    for (const text of others) {
      assert.equal(find('a.yaml', text), undefined, text);
    }
  });
});
