import assert from 'node:assert/strict';
import { type CursorContext, findCursorContext } from '../../server/src/yaml/cursorContext';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import { toPlain } from './toPlain';

/** The context of the caret that `$0` stands for. */
function findAt(marked: string): CursorContext | undefined {
  return findCursorContext(parseYaml(marked.replace('$0', '')), marked.indexOf('$0'));
}

const entity = 'entityMappings:\n  - entityType: Host\n    fieldMappings:\n      - identifier: A\n';
const mapping = ['entityMappings', 0, 'fieldMappings'];

const cases: readonly (readonly [
  what: string,
  marked: string,
  place: string,
  path: readonly (string | number)[],
])[] = [
  ['an empty file', '$0', 'key', []],
  ['a half-typed key', 'id: a\nsever$0\nkind: b', 'key', []],
  ['a blank line between entries', 'id: a\n$0\nkind: b', 'key', []],
  ['a finished key', 'seve$0rity: High', 'key', []],
  ['an absent value', 'severity: $0', 'value', ['severity']],
  ['the end of a value', 'severity: Hi$0\nkind: b', 'value', ['severity']],
  ['a value that does not parse', 'severity: @$0\nkind: b', 'value', ['severity']],
  ['white space behind a value', 'severity: High $0', 'value', ['severity']],
  ['an indented blank line below a key', 'tactics:\n  $0\nkind: b', 'value', ['tactics']],
  ['a half-typed value below a key', 'tactics:\n  Comm$0\nkind: b', 'value', ['tactics']],
  ['a lone dash', 'tactics:\n  - $0\nkind: b', 'value', ['tactics', 0]],
  ['a second dash', 'tactics:\n  - A\n  - $0\n  - C', 'value', ['tactics', 1]],
  ['a second dash at its key’s column', 'tactics:\n- A\n- $0\nkind: b', 'value', ['tactics', 1]],
  ['a blank line in a list', 'tactics:\n  - A\n  $0\nkind: b', 'item', ['tactics', 1]],
  ['the first column below a list there', 'tactics:\n- A\n$0\nkind: b', 'key', []],
  ['a list item that does not parse', 'tactics:\n  - A\n  - @$0', 'value', ['tactics', 1]],
  ['brackets', 'tactics: [A, $0]', 'value', ['tactics', 1]],
  ['empty brackets', 'tactics: [$0]', 'value', ['tactics', 0]],
  ['a value in braces', 'a: {b: $0}', 'value', ['a', 'b']],
  ['a key in braces', 'a: {b: 1, $0}', 'key', ['a']],
  ['a blank line in a list item', `${entity}        $0\nkind: b`, 'key', [...mapping, 0]],
  ['a half-typed key in a list item', `${entity}        col$0\nkind: b`, 'key', [...mapping, 0]],
  ['a value in a list item', `${entity}        x: $0\n`, 'value', [...mapping, 0, 'x']],
  ['a key behind a dash', `${entity}      - iden$0: x\n`, 'key', [...mapping, 1]],
  ['a word behind a dash', `${entity}      - iden$0\n`, 'value', [...mapping, 1]],
  ['the column of an outer list', `${entity}  $0`, 'item', ['entityMappings', 1]],
  ['the column of an outer item', `${entity}    $0`, 'key', ['entityMappings', 0]],
  ['a block scalar', 'query: |\n  T$0\nkind: b', 'value', ['query']],
  ['a blank line that goes on with a query', 'query: |\n  T\n  $0\nkind: b', 'value', ['query']],
  ['the first column below a query', 'query: |\n  T\n$0\nkind: b', 'key', []],
  ['the next field’s line', 'query: |\n  T\n$0kind: b', 'key', []],
  [
    'data types beside their list item',
    'requiredDataConnectors:\n  - connectorId: X\n  dataTypes:\n    - $0',
    'value',
    ['requiredDataConnectors', 0, 'dataTypes', 0],
  ],
];

describe('findCursorContext', () => {
  for (const [what, marked, place, path] of cases) {
    it(`knows ${what}`, () => {
      for (const text of [marked, marked.replaceAll('\n', '\r\n')]) {
        const context = findAt(text);
        assert.equal(context?.place, place);
        assert.deepEqual(context.path, path);
      }
    });
  }

  it('finds nothing in a comment', () => {
    assert.equal(findAt('kind: b # why$0'), undefined);
    assert.equal(findAt('kind: b\n# why $0\n'), undefined);
  });

  it('tells a comment sign in a query from a comment', () => {
    assert.deepEqual(findAt('query: |\n  T # $0')?.path, ['query']);
  });

  it('tells which document the caret is in', () => {
    const context = findAt('a: 1\n---\nb: $0\n---\nc: 1');
    assert.equal(context?.documentIndex, 1);
    assert.deepEqual(context.path, ['b']);
  });

  it('names the node and the collections around it', () => {
    const context = findAt(`${entity}        columnName: Dev$0\nkind: b`);
    assert.equal(toPlain(context?.node), 'Dev');
    assert.deepEqual(
      context?.parents.map(({ kind }) => kind),
      ['mapping', 'sequence', 'mapping', 'sequence', 'mapping'],
    );
    assert.deepEqual(toPlain(context?.parents.at(-1)), { identifier: 'A', columnName: 'Dev' });
  });

  it('names the mapping that a half-typed key will belong to', () => {
    const context = findAt(`${entity}        col$0\nkind: b`);
    assert.equal(context?.node, undefined);
    assert.deepEqual(toPlain(context?.parents.at(-1)), { identifier: 'A' });
  });
});
