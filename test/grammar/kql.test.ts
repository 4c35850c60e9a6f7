import assert from 'node:assert/strict';
import { createTokenizer, type Tokenize } from './createTokenizer';
import { getScopesOf } from './getScopesOf';

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
    ['x has ```\n| where y', '| where y', 'string.quoted.triple'],
    ["x has 'open\n| where y", 'where', 'keyword.control'],
    ["x == '\\q'", '\\q', 'invalid.illegal.escape'],
  ],
  numbers: [
    ['take 10', '10', 'constant.numeric'],
    ['x > 0xFF', '0xFF', 'constant.numeric.hex'],
    ['x between (1..5)', '5', 'constant.numeric'],
    ['ago(7d)', '7d', 'constant.numeric.timespan'],
    ['bin(t, 30min)', '30min', 'constant.numeric.timespan'],
    ['x > datetime(2024-01-31)', '2024-01-31', 'constant.numeric'],
    ['x == true', 'true', 'constant.language'],
    ['x1 == y', 'x1', 'variable.other.column'],
  ],
  'operators on words': [
    ['a has_any (b)', 'has_any', 'keyword.operator.wordlike'],
    ['a in~ (b)', 'in~', 'keyword.operator.wordlike'],
    ['a !in (b)', '!in', 'keyword.operator.wordlike'],
    ['a !has_cs b', '!has_cs', 'keyword.operator.wordlike'],
    ['a matches regex b', 'matches regex', 'keyword.operator.wordlike'],
    ['a and b', 'and', 'keyword.operator.wordlike'],
    ['a =~ b', '=~', 'keyword.operator.comparison'],
    ['IsInbound', 'IsInbound', 'variable.other.column'],
  ],
  pipeline: [
    ['T | where x', '|', 'keyword.operator.pipe'],
    ['T | where x', 'where', 'keyword.control'],
    ['T\n| mv-expand x', 'mv-expand', 'keyword.control'],
    ['T | project-away x', 'project-away', 'keyword.control'],
    ['T | summarize count() by x', 'by', 'keyword.other'],
    ['T | sort by x desc', 'desc', 'keyword.other'],
    ['T | join kind=inner U on x', 'kind', 'keyword.other.option'],
    ['union T, U', 'union', 'keyword.control'],
  ],
  names: [
    ['let Window = 5d;', 'let', 'keyword.declaration'],
    ['let Window = 5d;', 'Window', 'variable.other.constant'],
    ['SigninLogs | take 1', 'SigninLogs', 'entity.name.type.table'],
    ['DeviceNetworkEvents\n| take 1', 'DeviceNetworkEvents', 'entity.name.type.table'],
    ['summarize count() by\n    DeviceName', 'DeviceName', 'variable.other.column'],
    ['summarize count()', 'count', 'entity.name.function'],
    ["T | extend ['my column'] = 1", "'my column'", 'variable.other.column.quoted'],
    ['on $left.a == $right.b', '$left', 'variable.language'],
    ['long(null)', 'long', 'support.type'],
  ],
};

describe('the KQL grammar', () => {
  let tokenize: Tokenize;

  before(async () => {
    tokenize = await createTokenizer('source.kusto.rmm-detections', ['.']);
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
