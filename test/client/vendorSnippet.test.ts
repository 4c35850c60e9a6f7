import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toVendorSnippet } from '../../client/src/vendorSnippet';

describe('the snippet of one vendor', () => {
  it('is the item that the contributed snippet writes, as far in as the list of the file', () => {
    const json = readFileSync('snippets/workspace.json', 'utf8');
    const lines = toVendorSnippet(json, '    ').split('\n');
    assert.match(lines[0] ?? '', /^ {4}- id: \$\{1:/);
    assert.match(lines[1] ?? '', /^ {6}name: \$\{2:/);
    assert.ok(lines.every((line) => line.startsWith('    ')));
    assert.ok(!lines.some((line) => line.includes('vendors')));
  });
});
