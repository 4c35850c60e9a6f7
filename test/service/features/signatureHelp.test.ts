import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { readCursor } from '../../support/atCursor';
import { open } from '../../support/diagnoseText';
import { createRuleWithQuery } from '../../support/sampleRule';

const service = createLanguageService();

async function getHelp(marked: string) {
  const { text, offset } = readCursor(marked);
  const { analysis, environment } = await open(text, {});
  return service.signatureHelp(analysis, analysis.document.positionAt(offset), environment);
}

describe('signature help', () => {
  it('shows the parameters of a half-typed call and which one is next', async () => {
    const help = await getHelp(
      createRuleWithQuery('DeviceInfo\n| extend A = substring(DeviceName, $0'),
    );
    const signature = help?.signatures[help.activeSignature ?? 0];
    assert.equal(help?.activeParameter, 1);
    assert.match(signature?.label ?? '', /^substring\(/);
    const [start, end] = signature?.parameters?.[1]?.label ?? [];
    assert.match(signature?.label.slice(Number(start), Number(end)) ?? '', /^start/i);
  });

  it('shows those of a function of the query', async () => {
    const help = await getHelp('tactics: []\nquery: "let f = (a: long) { a };\\nprint f($01)"');
    assert.equal(help?.signatures[0]?.label, 'f(a: long)');
  });

  it('has nothing to show outside calls and outside queries', async () => {
    assert.equal(await getHelp(createRuleWithQuery('DeviceInfo | take$0 1')), undefined);
    assert.equal(await getHelp('$0tactics: []\nquery: print 1'), undefined);
  });
});
