import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeExclusions } from '../../../server/src/generate/query/mergeExclusions';
import { engine, table } from '../../support/kqlSample';
import { createExclusion } from './queryWorld';
import { type Row, runLines } from './runLines';

const scope = engine.createScope({
  target: 'defender',
  tables: [table('T', 'A B C')],
  functions: [],
  watchlists: new Map(),
});
const world = { engine, target: 'defender', scope, authorScope: scope } as const;
const exclusion = createExclusion('A == "x"');

const value = fc.constantFrom('x', 'y', 'z');
const rows = fc.array(
  fc
    .record({ A: value, B: value, C: value })
    .map((cells): Row => ({ cells, isExcluded: cells.A === 'x' })),
  { minLength: 3, maxLength: 12 },
);
/** Operators of which each can follow any other one. */
const operators = fc.array(
  fc.constantFrom(
    '| where B == "y"',
    '| where A == "y"',
    '| project A, B',
    '| project B, A',
    '| extend B = "z"',
    '| extend A = "y"',
    '| take 4',
    '| join kind=leftanti (T | where B == "z") on B',
  ),
  { maxLength: 4 },
);
/** After these, no operator follows that would miss a column. */
const endings = fc.constantFrom('', '\n| project B', '\n| summarize Count = count() by B');

const queries = fc
  .tuple(operators, endings)
  .map(([lines, ending]) => ['T', ...lines].join('\n') + ending);

const toCells = (found: readonly Row[]) => found.map(({ cells }) => JSON.stringify(cells));

describe('what a query returns with an exclusion', () => {
  it('is what it returned without, but for what comes of excluded rows', () => {
    let merged = 0;
    fc.assert(
      fc.property(queries, rows, (query, data) => {
        const treated = mergeExclusions(query, [exclusion], world);
        if (treated.query === query) {
          assert.match(treated.applied.join(), /^Does not leave out/);
          return;
        }
        merged++;
        const untouched = toCells(runLines(query, data).filter(({ isExcluded }) => !isExcluded));
        const left = toCells(runLines(treated.query, data));
        if (query.includes('summarize')) {
          assert.deepEqual(
            untouched.filter((row) => !left.includes(row)),
            [],
            treated.query,
          );
        } else {
          assert.deepEqual(left, untouched, treated.query);
        }
      }),
      { numRuns: 80 },
    );
    assert.ok(merged > 35, `${merged} of 80 were merged`);
  });

  it('keeps every other token of the query where it was', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { query: treated } = mergeExclusions(query, [exclusion], world);
        assert.equal(treated.replace('\n| where not (A == "x")', ''), query);
      }),
      { numRuns: 25 },
    );
  });
});
