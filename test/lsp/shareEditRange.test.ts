import assert from 'node:assert/strict';
import type { CompletionList, Range } from 'vscode-languageserver/node';
import { shareEditRange } from '../../server/src/lsp/shareEditRange';

const toRange = (start: number, end: number): Range => ({
  start: { line: 0, character: start },
  end: { line: 0, character: end },
});
const list: CompletionList = {
  isIncomplete: false,
  items: [
    { label: 'RemoteUrl', textEdit: { range: toRange(2, 4), newText: 'RemoteUrl' } },
    { label: 'ago', textEdit: { range: toRange(2, 4), newText: 'ago($0)' } },
    { label: 'kind', textEdit: { range: toRange(1, 4), newText: 'kind' } },
  ],
};

describe('shareEditRange', () => {
  it('says once what items replace, and a text where it is not the label', () => {
    assert.deepEqual(shareEditRange(list, { sharedEditRange: true }), {
      isIncomplete: false,
      itemDefaults: { editRange: toRange(2, 4) },
      items: [{ label: 'RemoteUrl' }, { label: 'ago', textEditText: 'ago($0)' }, list.items[2]],
    });
  });

  it('shares a pair of ranges as well', () => {
    const ranges = { insert: toRange(2, 4), replace: toRange(2, 7) };
    const items = [{ label: 'RemoteUrl', textEdit: { ...ranges, newText: 'RemoteUrl' } }];
    assert.deepEqual(shareEditRange({ isIncomplete: false, items }, { sharedEditRange: true }), {
      isIncomplete: false,
      itemDefaults: { editRange: ranges },
      items: [{ label: 'RemoteUrl' }],
    });
  });

  it('leaves lists alone for clients that do not read it', () => {
    assert.equal(shareEditRange(list, { sharedEditRange: false }), list);
  });
});
