import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import type { Environment } from '../../../server/src/service/environment';
import { open } from '../../support/diagnoseText';

const service = createLanguageService();

/** Each fold as its first and last line, and the kind if it has one. */
async function fold(text: string, change: Partial<Environment> = {}): Promise<string[]> {
  const { analysis, environment } = await open(text, {});
  return service
    .foldingRanges(analysis, { ...environment, ...change })
    .map(({ startLine, endLine, kind }) => {
      const lines = text.split('\n');
      return [lines[startLine], lines[endLine], kind].filter(Boolean).join(' … ').trim();
    });
}

const rule = `# one
# two
tactics: # several
  - Impact
  - # mapping
    a: 1
    b: 2

query: |
  // what it finds
  // and why
  let Names = dynamic([
      'a', // )
      'b'
  ]);
  DeviceInfo
  | where DeviceName has_any (Names) and (DeviceId == '(' or
      DeviceId == 'x')

version: 1.0.0
`;

describe('folding ranges', () => {
  it('fold fields, items, comments, statements and brackets of several lines', async () => {
    assert.deepEqual(await fold(rule), [
      '# one … # two … comment',
      'tactics: # several …     b: 2',
      'a: 1 …     b: 2',
      "query: | …       DeviceId == 'x')",
      '// what it finds …   // and why … comment',
      'let Names = dynamic([ …   ]);',
      "DeviceInfo …       DeviceId == 'x')",
      "| where DeviceName has_any (Names) and (DeviceId == '(' or …       DeviceId == 'x')",
    ]);
  });

  it('keep a bracket in sight that closes on a line of its own', async () => {
    const text = 'tactics: []\nquery: |\n  DeviceInfo\n  | where DeviceName in (\n      "a"\n  )\n';
    assert.ok((await fold(text)).includes('| where DeviceName in ( …       "a"'));
  });

  it('fold YAML while there is no engine', async () => {
    assert.deepEqual(await fold(rule, { kql: undefined }), [
      '# one … # two … comment',
      'tactics: # several …     b: 2',
      'a: 1 …     b: 2',
      "query: | …       DeviceId == 'x')",
    ]);
  });

  it('take a hash inside a value for text', async () => {
    assert.deepEqual(await fold('tactics: []\nquery: |\n  # a\n  # b\n'), ['query: | …   # b']);
  });

  it('are for rules alone', async () => {
    assert.deepEqual(await fold('a:\n  - 1\n  - 2\n'), []);
  });
});
