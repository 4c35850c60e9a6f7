import assert from 'node:assert/strict';
import { addTable } from '../../server/src/kql/addTable';
import { parseCustomSchema } from '../../server/src/kql/parseCustomSchema';
import { applySpanEdits } from '../../server/src/text/spanEdit';

function add(text: string): string | undefined {
  const edit = addTable(text, 'Mine_CL');
  return edit && applySpanEdits(text, [edit]);
}

describe('addTable', () => {
  it('begins a file', () => {
    assert.equal(add(''), '{\n  "Mine_CL": []\n}\n');
  });

  it('adds below the last table, as far in', () => {
    assert.equal(
      add('{\n    "A_CL": [{ "name": "x", "type": "string" }]\n}\n'),
      '{\n    "A_CL": [{ "name": "x", "type": "string" }],\n    "Mine_CL": []\n}\n',
    );
    assert.equal(add('{}'), '{\n  "Mine_CL": []\n}');
  });

  it('adds among the tables of a file that has functions too', () => {
    const text = add('{ "tables": { "A_CL": [] }, "functions": [] }') ?? '';
    assert.deepEqual(
      parseCustomSchema(text).tables.map(({ name, open }) => [name, open]),
      [
        ['A_CL', true],
        ['Mine_CL', true],
      ],
    );
  });

  it('leaves alone what it does not understand', () => {
    assert.equal(add('{ "Name": "A_CL", "Properties": [] }'), undefined);
    assert.equal(add('[{ "A_CL": [] }]'), undefined);
    assert.equal(add('{ "A_CL": '), undefined);
  });
});
