import assert from 'node:assert/strict';
import { type IGrammar, INITIAL } from 'vscode-textmate';
import { createRegistry, loadGrammar } from './createRegistry';
import { ownGrammars } from './grammarContributions';
import { loadTheme } from './loadTheme';

/** Pieces of a query by what a reader tells apart at a glance. */
const query =
  "DeviceInfo | where Name has 'tool' and Size > 10 | extend x = tostring(now()), y = long(null) // why";
const families: Readonly<Record<string, readonly string[]>> = {
  table: ['DeviceInfo'],
  operator: ['where', 'extend'],
  column: ['Name', 'Size'],
  'operator on words': ['has', 'and'],
  string: ['tool'],
  number: ['10'],
  function: ['tostring', 'now'],
  comment: ['why'],
};

for (const theme of ['dark_modern', 'light_modern']) {
  describe(`KQL in the theme ${theme}`, () => {
    let grammar: IGrammar;
    let colours: readonly string[];

    before(async function () {
      // Installing VS Code takes a while, the first time.
      this.timeout(180_000);
      const registry = createRegistry(ownGrammars);
      registry.setTheme(await loadTheme(theme));
      grammar = await loadGrammar(registry, 'source.kusto.rmm-detections');
      colours = registry.getColorMap();
    });

    it('has a colour of its own for each family of names, and none without', () => {
      const found = Object.entries(families).map(([family, pieces]) => {
        const inks = new Set(pieces.map((piece) => getColour(piece)));
        assert.equal(inks.size, 1, `${family}: ${[...inks]}`);
        return [...inks].join();
      });
      assert.equal(new Set(found).size, found.length, found.join(' '));
      assert.ok(!found.includes('#123456'), found.join(' '));
    });

    /** The colour where the piece begins. Tokens come as pairs: where one begins, and how it looks. */
    function getColour(piece: string): string | undefined {
      const offset = query.indexOf(piece);
      const { tokens } = grammar.tokenizeLine2(query, INITIAL);
      const index = tokens.findLastIndex((start, place) => place % 2 === 0 && start <= offset);
      return colours[((tokens[index + 1] ?? 0) >>> 15) & 0x1ff];
    }
  });
}
