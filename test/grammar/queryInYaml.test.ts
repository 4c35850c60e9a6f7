import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTokenizer, type Token, type Tokenize } from './createTokenizer';
import { getScopesOf } from './getScopesOf';
import { ownGrammars, yamlGrammars } from './grammarContributions';
import { showTokens } from './showTokens';

const embedded = 'meta.embedded.block.kusto';

for (const [yaml, findGrammars] of Object.entries(yamlGrammars)) {
  describe(`the injection into ${yaml}`, () => {
    let tokenize: Tokenize;

    before(async function () {
      // Installing VS Code takes a while, the first time.
      this.timeout(180_000);
      const grammars = [...ownGrammars, ...(await findGrammars())];
      tokenize = await createTokenizer('source.yaml', grammars);
    });

    function isKql(tokens: readonly Token[], text: string, occurrence?: number): boolean {
      return getScopesOf(tokens, text, occurrence).includes(embedded);
    }

    const headers = ['|', '|-', '|+', '|2', '|2-', '>', '>-', '| # the query', '!!str |', '&q |'];
    for (const header of headers) {
      it(`colours a block scalar after query: ${header}`, () => {
        const tokens = tokenize(`query: ${header}\n  DeviceInfo\n  | where a has 'tool'\nname: x`);
        assert.match(getScopesOf(tokens, 'where'), /keyword\.control\.kusto/);
        assert.match(getScopesOf(tokens, 'tool'), /string\.quoted\.single\.kusto/);
      });
    }

    it('gives the line of the key back to YAML', () => {
      const tokens = tokenize('query: |- # why\n  T');
      assert.match(getScopesOf(tokens, 'query'), /entity\.name\.tag\.yaml/);
      assert.match(getScopesOf(tokens, '|'), /keyword\.control\.flow\.block-scalar\.literal\.yaml/);
      assert.match(getScopesOf(tokens, 'why'), /comment\.line\.number-sign\.yaml/);
    });

    it('ends with the next key, whatever is open in the query', () => {
      const tokens = tokenize(
        "query: |\n  T | where a has ```b\n\n  still\nversion: 1.0.0\nname: 'x'",
      );
      assert.match(getScopesOf(tokens, 'still'), /string\.quoted\.triple\.kusto/);
      assert.match(getScopesOf(tokens, 'version'), /entity\.name\.tag\.yaml/);
      assert.equal(isKql(tokens, 'version'), false);
      assert.equal(isKql(tokens, 'name'), false);
    });

    it('colours each rule of a file with several', () => {
      const rule = 'query: |\n  T | where a\nname: x\n';
      const tokens = tokenize(`${rule}---\n${rule}`);
      assert.equal(isKql(tokens, 'where', 0), true);
      assert.equal(isKql(tokens, 'where', 1), true);
      assert.equal(isKql(tokens, 'name', 1), false);
    });

    it('comes after any style of value', () => {
      for (const before of [
        'a: |\n  text',
        "a: 'b'",
        'a:\n  - b: c\n    d: e',
        'a: {b: c}',
        '# a',
      ]) {
        const tokens = tokenize(`${before}\nquery: |\n  T | where a`);
        assert.equal(isKql(tokens, 'where'), true, before);
      }
    });

    it('colours one-line styles that look like KQL', () => {
      for (const value of [
        "T | where a has 'tool'",
        '"T | where a has \\"tool\\""',
        "'T | where a has ''tool'''",
      ]) {
        const tokens = tokenize(`query: ${value}\nname: x`);
        assert.match(getScopesOf(tokens, 'where'), /keyword\.control\.kusto/, value);
        assert.match(
          getScopesOf(tokens, 'tool'),
          /string\.quoted\.(?:single|double)\.kusto/,
          value,
        );
        assert.equal(isKql(tokens, 'name'), false, value);
      }
    });

    it('colours quoted styles over several lines', () => {
      for (const quote of ['"', "'"]) {
        const tokens = tokenize(`query: ${quote}T | take 1\n  | where a${quote}\nname: x`);
        assert.match(getScopesOf(tokens, 'where'), /keyword\.control\.kusto/);
        assert.equal(isKql(tokens, 'name'), false);
      }
    });

    it('leaves other YAML alone', () => {
      for (const text of [
        'query: hello world',
        'query:\n  match: "a | where b"',
        'query: [a, b]',
        'on:\n  query: |\n    select | where',
        '- query: |\n    a | where b',
        'description: |\n  query: |\n    a | where b',
        '# query: | where',
      ]) {
        assert.ok(!tokenize(text).some(({ scopes }) => scopes.includes('kusto')), text);
      }
    });

    it('colours a whole file as tokens.txt shows it; UPDATE_FIXTURES=1 renews that', () => {
      const file = path.join(import.meta.dirname, 'tokens.txt');
      const text = readFileSync(path.join(import.meta.dirname, 'rule.yaml'), 'utf8');
      const shown = showTokens(text, tokenize(text));
      if (process.env.UPDATE_FIXTURES === '1') {
        writeFileSync(file, shown);
      }
      assert.equal(shown, readFileSync(file, 'utf8'));
    });
  });
}
