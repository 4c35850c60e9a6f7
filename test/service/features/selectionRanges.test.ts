import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { readCursor } from '../../support/atCursor';
import { open } from '../../support/diagnoseText';

const service = createLanguageService();

/** What each step of "expand selection" at `$0` selects. */
async function expand(marked: string): Promise<string[]> {
  const { text, offset } = readCursor(marked);
  const { analysis, environment } = await open(text, {});
  const position = analysis.document.positionAt(offset);
  const steps: string[] = [];
  let [step] = service.selectionRanges(analysis, [position], environment);
  while (step) {
    steps.push(analysis.document.getText(step.range));
    step = step.parent;
  }
  return steps;
}

describe('selection ranges', () => {
  it('grow from the word in a string to the file', async () => {
    const query = `let T = DeviceInfo
      | where DeviceId == 'x' and DeviceName has_any ('one', 'any desk') or OSPlatform == 'y';`;
    const text = `tactics: []\nquery: |\n  ${query}\n  T\nname: a\n`;
    assert.deepEqual(await expand(text.replace('desk', 'de$0sk')), [
      'desk',
      'any desk',
      "'any desk'",
      "'one', 'any desk'",
      "('one', 'any desk')",
      "DeviceName has_any ('one', 'any desk')",
      "DeviceId == 'x' and DeviceName has_any ('one', 'any desk')",
      "DeviceId == 'x' and DeviceName has_any ('one', 'any desk') or OSPlatform == 'y'",
      "| where DeviceId == 'x' and DeviceName has_any ('one', 'any desk') or OSPlatform == 'y'",
      query.slice('let T = '.length, -1),
      query.slice(0, -1),
      `${query}\n  T`,
      `|\n  ${query}\n  T`,
      `query: |\n  ${query}\n  T`,
      text,
    ]);
  });

  it('take in a call before the condition that it stands in', async () => {
    assert.deepEqual(
      (await expand('tactics: []\nquery: DeviceInfo | where Timestamp > ago($01d) | take 1')).slice(
        0,
        4,
      ),
      ['1d', '(1d)', 'ago(1d)', 'Timestamp > ago(1d)'],
    );
  });

  it('grow through the fields of YAML', async () => {
    const text = `tactics:
  - CommandAndControl
query: DeviceInfo
entityMappings:
  - entityType: "Ho$0st"
    fieldMappings: []
`;
    assert.deepEqual((await expand(text)).slice(0, 5), [
      'Host',
      '"Host"',
      'entityType: "Host"',
      'entityType: "Host"\n    fieldMappings: []',
      '- entityType: "Host"\n    fieldMappings: []',
    ]);
  });

  it('begin with what holds the caret on a blank line', async () => {
    const text = 'tactics: []\n\n$0\nquery: T\n';
    assert.deepEqual(await expand(text), ['tactics: []\n\n\nquery: T\n']);
  });

  it('are for rules alone', async () => {
    assert.deepEqual(await expand('name: $0a\n'), []);
  });
});
