import assert from 'node:assert/strict';
import { type Hover, MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../../support/atCursor';
import { createRuleWithQuery } from '../../support/sampleRule';

function getText(hover: Hover | undefined): string {
  return hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
}

describe('hover in a query', () => {
  it('tells the type of a column, its table and the targets that have it', async () => {
    const hover = await hoverAt(
      createRuleWithQuery("DeviceNetworkEvents\n| where Remot$0eUrl has 'x'"),
    );
    assert.match(getText(hover), /\*\*RemoteUrl\*\*: `string`/);
    assert.match(getText(hover), /DeviceNetworkEvents in Defender XDR and Sentinel/);
    assert.deepEqual(hover?.range, {
      start: { line: 13, character: 10 },
      end: { line: 13, character: 19 },
    });
  });

  it('says which target has a column that only one has', async () => {
    const hover = await hoverAt(
      createRuleWithQuery('DeviceNetworkEvents\n| where Time$0Generated > ago(1d)'),
    );
    assert.match(getText(hover), /Sentinel only/);
  });

  it('lists known values', async () => {
    const hover = await hoverAt(
      createRuleWithQuery("DeviceNetworkEvents\n| where Action$0Type == 'x'"),
    );
    assert.match(getText(hover), /`ConnectionSuccess`/);
  });

  it('tells how many columns a table has and where it is', async () => {
    const hover = await hoverAt(createRuleWithQuery('Device$0NetworkEvents'));
    assert.match(getText(hover), /\*\*DeviceNetworkEvents\*\*: table, \d\d columns/);
  });

  it('shows the signature of a function', async () => {
    const hover = await hoverAt(
      createRuleWithQuery('DeviceNetworkEvents\n| where strl$0en(RemoteUrl) > 3'),
    );
    assert.match(getText(hover), /strlen\(/);
  });

  it('has nothing to say in a comment', async () => {
    assert.equal(await hoverAt(createRuleWithQuery('DeviceNetworkEvents // on$0ly')), undefined);
  });
});
