import assert from 'node:assert/strict';
import { createTokenizer, type Tokenize } from './createTokenizer';
import { getScopesOf } from './getScopesOf';
import { ownGrammars } from './grammarContributions';

/** A query, a piece of it, and the innermost scope that the piece has to have. */
type Example = readonly [query: string, piece: string, scope: string];

const examples: Readonly<Record<string, readonly Example[]>> = {
  comments: [
    ['T // | where x', '| where x', 'comment.line.double-slash'],
    ["T | where x == 'http://a'", 'http://a', 'string.quoted.single'],
  ],
  strings: [
    ["x has 'it\\'s'", "\\'", 'constant.character.escape'],
    ['x has "a b"', 'a b', 'string.quoted.double'],
    ["x has @'C:\\temp\\'", 'C:\\temp\\', 'string.quoted.other.verbatim'],
    ["x has @'it''s'", "''", 'constant.character.escape'],
    ['x has h"secret"', 'secret', 'string.quoted.double'],
    ["x has H@'C:\\secret'", 'C:\\secret', 'string.quoted.other.verbatim'],
    ['x has h```secret```', 'secret', 'string.quoted.triple'],
    ['x has ```\n| where y', '| where y', 'string.quoted.triple'],
    ['x has ~~~\n| where y', '| where y', 'string.quoted.triple'],
    ["x has 'open\n| where y", 'where', 'keyword.control'],
    ["x == '\\q'", '\\q', 'invalid.illegal.escape'],
    ["Properties['user name']", 'user name', 'string.quoted.single'],
    ["parse_json(x)['user name']", 'user name', 'string.quoted.single'],
    ["a in~ (dynamic(['b']))", 'b', 'string.quoted.single'],
  ],
  numbers: [
    ['take 10', '10', 'constant.numeric'],
    ['x > 1.5e-3', '1.5e-3', 'constant.numeric'],
    ['x > 0xFF', '0xFF', 'constant.numeric.hex'],
    ['x between (1..5)', '5', 'constant.numeric'],
    ['ago(7d)', '7d', 'constant.numeric.timespan'],
    ['bin(t, 30min)', '30min', 'constant.numeric.timespan'],
    ['x > timespan(1.00:30:00)', '1.00:30:00', 'constant.numeric'],
    ['x > datetime(2024-01-31)', '2024-01-31', 'constant.numeric'],
    ['x > datetime(2024-01-31 10:00:00.5)', '10:00', 'constant.numeric'],
    [
      'x == guid(74be27de-1e4e-49d9-b579-fe0b331d3642)',
      '74be27de-1e4e-49d9-b579-fe0b331d3642',
      'constant.numeric',
    ],
    ['x == true', 'true', 'constant.language'],
    ['x == False', 'False', 'constant.language'],
    ['x == long(null)', 'null', 'constant.language'],
    ['x1 == y', 'x1', 'variable.other.column'],
  ],
  'operators on words': [
    ['a has_any (b)', 'has_any', 'keyword.operator.wordlike'],
    ['a in~ (b)', 'in~', 'keyword.operator.wordlike'],
    ['a !in (b)', '!in', 'keyword.operator.wordlike'],
    ['a !has_cs b', '!has_cs', 'keyword.operator.wordlike'],
    ['a matches regex b', 'matches regex', 'keyword.operator.wordlike'],
    ['a between (b .. c)', 'between', 'keyword.operator.wordlike'],
    ['a between (b .. c)', '..', 'keyword.operator.range'],
    ['a and b', 'and', 'keyword.operator.wordlike'],
    ['IsInbound', 'IsInbound', 'variable.other.column'],
    ['a_or_b', 'a_or_b', 'variable.other.column'],
  ],
  'operators of signs': [
    ['a =~ b', '=~', 'keyword.operator.comparison'],
    ['a <> b', '<>', 'keyword.operator.comparison'],
    ['extend a = b', '=', 'keyword.operator.assignment'],
    ['a - b', '-', 'keyword.operator.arithmetic'],
    ['(x) => x', '=>', 'keyword.operator.arrow'],
  ],
  pipelines: [
    ['T | where x', '|', 'keyword.operator.pipe'],
    ['T | where x', 'where', 'keyword.control'],
    ['T\n| mv-expand x', 'mv-expand', 'keyword.control'],
    ['T | project-away x', 'project-away', 'keyword.control'],
    ['T | summarize count() by x', 'by', 'keyword.other'],
    ['T | sort by x desc nulls last', 'nulls last', 'keyword.other'],
    ['T | mv-apply x on (where x > 1)', 'where', 'keyword.control'],
    ['T | mv-apply x on (\n    where x > 1)', 'where', 'keyword.control'],
    ['union T, U', 'union', 'keyword.control'],
    ['count desc', 'count', 'variable.other.column'],
  ],
  'options of operators': [
    ['T | join kind=inner U on x', 'kind', 'variable.parameter.option'],
    ['T | join kind = leftanti U on x', 'leftanti', 'constant.language'],
    ['T | join hint.strategy=broadcast U on x', 'hint.strategy', 'variable.parameter.option'],
    ['union isfuzzy=true T, U', 'isfuzzy', 'variable.parameter.option'],
    ['union isfuzzy=true T, U', 'true', 'constant.language'],
    ["T | where kind == 'inner'", 'kind', 'variable.other.column'],
    ["T | where kind =~ 'inner'", 'kind', 'variable.other.column'],
  ],
  types: [
    ['long(null)', 'long', 'support.type'],
    ['dynamic({"a": 1})', 'dynamic', 'support.type'],
    ['mv-expand x to typeof(double)', 'double', 'support.type'],
    ['let f = (a:string) { a };', 'string', 'storage.type'],
    ['datatable(a: long)', 'long', 'storage.type'],
  ],
  names: [
    ['let Window = 5d;', 'let', 'keyword.declaration'],
    ['let Window = 5d;', 'Window', 'variable.other.constant'],
    ['let Window = (5d);', 'Window', 'variable.other.constant'],
    ['let f = (a:string) { a };', 'f', 'entity.name.function'],
    ['let f = view () { T };', 'f', 'entity.name.function'],
    ['let f = view () { T };', 'view', 'keyword.declaration'],
    ['SigninLogs | take 1', 'SigninLogs', 'entity.name.type.table'],
    ['DeviceNetworkEvents\n| take 1', 'DeviceNetworkEvents', 'entity.name.type.table'],
    ['union DeviceInfo, EmailEvents', 'EmailEvents', 'entity.name.type.table'],
    ['union DeviceInfo, EmailEvents', 'DeviceInfo', 'entity.name.type.table'],
    ['extend EmailEvents = count()', 'EmailEvents', 'variable.other.column'],
    ['summarize count() by\n    DeviceName', 'DeviceName', 'variable.other.column'],
    ['summarize count()', 'count', 'entity.name.function'],
    ["T | extend ['my column'] = 1", "'my column'", 'variable.other.column.quoted'],
    ['on $left.a == $right.b', '$left', 'variable.language'],
    ['a.b.c', '.', 'punctuation.accessor'],
    ['Entity.contains.or', 'or', 'variable.other.column'],
  ],
};

describe('the KQL grammar', () => {
  let tokenize: Tokenize;

  before(async () => {
    tokenize = await createTokenizer('source.kusto.rmm-detections', ownGrammars);
  });

  for (const [subject, cases] of Object.entries(examples)) {
    describe(`colours ${subject}`, () => {
      for (const [query, piece, scope] of cases) {
        it(`${JSON.stringify(query)}: ${piece} is ${scope}`, () => {
          const innermost = getScopesOf(tokenize(query), piece).split(' ').at(-1);
          assert.ok(innermost?.startsWith(`${scope}.`), `it is ${innermost}`);
        });
      }
    });
  }
});
