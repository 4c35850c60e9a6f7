import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { semanticTokensLegend } from '../../../server/src/protocol/semanticTokensLegend';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { open } from '../../support/diagnoseText';

const service = createLanguageService();

/** The tokens as `text:type`. */
async function colour(text: string, range?: Range): Promise<string[]> {
  const { analysis, environment } = await open(text, {});
  const data = service.semanticTokens(analysis, range, environment);
  const lines = text.split(/\r?\n/);
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lineDelta = 0, delta = 0, length = 0, type = 0] = data.slice(index, index + 4);
    character = lineDelta === 0 ? character + delta : delta;
    line += lineDelta;
    const source = lines[line]?.slice(character, character + length);
    tokens.push(`${source}:${semanticTokensLegend.tokenTypes[type]}`);
  }
  return tokens;
}

describe('semantic tokens', () => {
  it('tell the parts of a query apart', async () => {
    const query = `let limit = 5; // few
  let Few = (n: long) { DeviceInfo | take n };
  Few(limit) | where Timestamp > ago(1d) and DeviceName =~ "x"
  | join kind=inner (DeviceNetworkEvents) on DeviceId
  | extend Id = tolong(DeviceId)`;
    const tokens = await colour(`name: x\ntactics: []\nquery: |\n  ${query}\n`);
    for (const expected of [
      'let:keyword',
      'limit:variable',
      '5:number',
      '// few:comment',
      'n:parameter',
      'long:type',
      'DeviceInfo:class',
      'where:keyword',
      'Timestamp:property',
      '>:operator',
      'ago:function',
      'and:keyword',
      '=~:operator',
      '"x":string',
      'Id:property',
    ]) {
      assert.ok(tokens.includes(expected), `${expected} in ${tokens.join(' ')}`);
    }
    assert.ok(!tokens.some((token) => token.startsWith('name')));
  });

  const styles: readonly (readonly [style: string, query: string])[] = [
    ['literal', '|\n  DeviceInfo\n  | take 5\n'],
    ['literal with CRLF', '|-\r\n    DeviceInfo\r\n    | take 5\r\n'],
    ['folded', '>\n  DeviceInfo\n  | take 5\n'],
    ['plain', 'DeviceInfo\n  | take\n\n  5\n'],
    ['single-quoted', "'DeviceInfo\n  | take 5'\n"],
    ['double-quoted', '"DeviceInfo\\n| take \\\n  5"\n'],
  ];
  for (const [style, query] of styles) {
    it(`stand at the right places of a ${style} query`, async () => {
      assert.deepEqual(await colour(`tactics: []\nquery: ${query}`), [
        'DeviceInfo:class',
        'take:keyword',
        '5:number',
      ]);
    });
  }

  it('never span lines', async () => {
    const rule = 'tactics: []\nquery: |\n  print ```one\n\n    two\n  three```\n';
    assert.deepEqual(await colour(rule), [
      'print:keyword',
      '```one:string',
      '  two:string',
      'three```:string',
    ]);
    assert.deepEqual(await colour("tactics: []\nquery: 'print \"one\n  it''s two\"'\n"), [
      'print:keyword',
      '"one:string',
      "it''s two\":string",
    ]);
  });

  it('keep to the lines asked for', async () => {
    const rule = 'tactics: []\nquery: |\n  DeviceInfo\n  | take 5\n  | count\n';
    const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    assert.deepEqual(await colour(rule, range), ['take:keyword', '5:number']);
  });

  it('go on from one rule of a file to the next', async () => {
    assert.deepEqual(await colour('tactics: []\nquery: DeviceInfo\n---\ntactics: []\nquery: x\n'), [
      'DeviceInfo:class',
    ]);
  });

  it('are for rules alone', async () => {
    assert.deepEqual(await colour('query: DeviceInfo\n'), []);
  });
});
