import assert from 'node:assert/strict';
import { diagnoseText } from '../support/diagnoseText';

function createRule(padding: number): string {
  return [
    'id: 2f0c6a0e-31f5-4f2f-9a3e-6c1b7e5d9a01',
    'name: AnyDesk',
    'description: Finds AnyDesk.',
    'requiredDataConnectors: []',
    'tactics: [CommandAndControl]',
    'query: |',
    '  DeviceInfo',
    '  | where Timestamp > ago(1d) and NoSuchColumn == 1',
    `  // ${'x'.repeat(padding)}`,
    '',
  ].join('\n');
}

describe('file-too-large', () => {
  it('says so in place of what the query would have got', async () => {
    const diagnostics = await diagnoseText(createRule(1_000_000));
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, range.start]),
      [['file-too-large', { line: 5, character: 0 }]],
    );
  });

  it('is silent on a file of ordinary size', async () => {
    const diagnostics = await diagnoseText(createRule(10));
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['unknown-column'],
    );
  });
});
