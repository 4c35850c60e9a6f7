import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCustomSchema } from '../../server/src/kql/parseCustomSchema';

const targets = ['defender', 'sentinel'];

/** Each problem as the text that it points at and its message. */
function describeProblems(text: string): [string, string][] {
  return parseCustomSchema(text).problems.map(({ span, message }) => [
    text.slice(span.start, span.end),
    message,
  ]);
}

describe('parseCustomSchema', () => {
  const columns = [
    { name: 'TimeGenerated', type: 'datetime' },
    { name: 'User', type: 'string' },
  ];

  it('reads tables as lists of columns', () => {
    const text =
      '{"Acme_CL": [{"name": "TimeGenerated", "type": "datetime"}, {"name": "User", "type": "string"}]}';
    assert.deepEqual(parseCustomSchema(text), {
      tables: [{ name: 'Acme_CL', columns, targets }],
      functions: [],
      problems: [],
    });
  });

  it('reads one table with its properties, in the type names of .NET', () => {
    const text = `{"Name": "Acme_CL", "Properties": [
      {"Name": "TimeGenerated", "Type": "DateTime"}, {"Name": "User", "Type": "String"}]}`;
    assert.deepEqual(parseCustomSchema(text).tables, [{ name: 'Acme_CL', columns, targets }]);
  });

  it('reads tables and functions side by side', () => {
    const text = `{
      "tables": {"Acme_CL": {"TimeGenerated": "datetime", "User": "string"}},
      "functions": [
        {"name": "AcmeParser", "parameters": [{"name": "days", "type": "int", "optional": true}],
         "columns": {"User": "string"}},
        {"name": "AcmeScore", "parameters": [{"name": "user"}], "returns": "real"},
        "AcmeAnything"
      ]}`;
    const { tables, functions, problems } = parseCustomSchema(text);
    assert.deepEqual(tables, [{ name: 'Acme_CL', columns, targets }]);
    assert.deepEqual(functions, [
      {
        name: 'AcmeParser',
        parameters: [{ name: 'days', type: 'int', optional: true }],
        columns: [{ name: 'User', type: 'string' }],
        targets,
      },
      {
        name: 'AcmeScore',
        parameters: [{ name: 'user', type: 'string', optional: false }],
        returns: 'real',
        targets,
      },
      {
        name: 'AcmeAnything',
        parameters: [],
        anyArguments: true,
        columns: [],
        open: true,
        targets,
      },
    ]);
    assert.deepEqual(problems, []);
  });

  it('reads a list of schemas', () => {
    const { tables } = parseCustomSchema('[{"A_CL": []}, {"Name": "B_CL", "Properties": []}]');
    assert.deepEqual(
      tables.map(({ name, open }) => [name, open]),
      [
        ['A_CL', true],
        ['B_CL', true],
      ],
    );
  });

  it('takes an unknown type for a string and says so at its place', () => {
    const text = '{"A_CL": [{"name": "X", "type": "varchar"}]}';
    assert.deepEqual(parseCustomSchema(text).tables[0]?.columns, [{ name: 'X', type: 'string' }]);
    const [problem] = describeProblems(text);
    assert.equal(problem?.[0], '"varchar"');
    assert.match(problem?.[1] ?? '', /"X" needs a KQL type/);
  });

  it('reports columns without a name and columns that stand twice, and keeps the others', () => {
    const text = '{"A_CL": [{"type": "int"}, {"name": "X"}, {"name": "X"}]}';
    assert.deepEqual(parseCustomSchema(text).tables[0]?.columns, [{ name: 'X', type: 'string' }]);
    assert.deepEqual(describeProblems(text), [
      ['{"type": "int"}', 'A "name" is missing here.'],
      ['"X"', 'The column "X" stands twice in this table.'],
    ]);
  });

  it('reports a table that is no list of columns', () => {
    assert.deepEqual(
      describeProblems('{"A_CL": 5}').map(([place]) => place),
      ['5'],
    );
  });

  it('reports text that is no JSON where it stops being so', () => {
    assert.deepEqual(describeProblems('{"A_CL": [}'), [
      ['}', 'A JSON value is due here: an object, a list, a text in double quotes, a number.'],
    ]);
    assert.equal(describeProblems('').length, 1);
    assert.equal(describeProblems('"A_CL"').length, 1);
  });

  it('never throws, and points at places inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        for (const { span } of parseCustomSchema(text).problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
    );
  });
});
