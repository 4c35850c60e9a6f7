import assert from 'node:assert/strict';
import { buildGrammar, deferGrammar } from '../../../server/src/kql/kusto/kustoGrammar';
import { kusto } from '../../../server/src/kql/kusto/kustoRuntime';

const { QueryGrammar } = kusto.Parsing;

describe('deferGrammar', () => {
  it('stands in for the grammar whatever the options, until it is built', () => {
    deferGrammar();
    const { s_currentGrammar: kept } = QueryGrammar;
    const options = kusto.ParseOptions.Default;
    assert.ok(kept?.Options.EqualExceptForParseKind(options));
    const built = buildGrammar();
    assert.equal(kept?.Grammar.QueryBlock, built.QueryBlock);
    assert.equal(buildGrammar(), built);
  });

  it('is where the engine looks for it', () => {
    deferGrammar();
    const { s_currentGrammar: kept } = QueryGrammar;
    kusto.KustoCode.ParseAndAnalyze('print 1', kusto.GlobalState.Default);
    assert.equal(QueryGrammar.s_currentGrammar, kept);
  });
});
