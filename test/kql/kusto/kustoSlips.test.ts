import assert from 'node:assert/strict';
import { applySpanEdits } from '../../../server/src/text/spanEdit';
import { analyze, findErrors } from '../../support/kqlSample';

const head = 'DeviceNetworkEvents | where ';

/** The query after the first repair of its one error. */
function repair(condition: string): string {
  const query = head + condition;
  const { diagnostics } = analyze(query);
  assert.equal(diagnostics.length, 1, 'one cause is one error');
  return applySpanEdits(query, diagnostics[0]?.repairs?.[0]?.edits ?? []).slice(head.length);
}

describe('splitBySlips', () => {
  it('repairs each slip into a query without errors', () => {
    for (const [wrong, right] of [
      ["RemoteUrl = 'x'", "RemoteUrl == 'x'"],
      ["RemoteUrl == 'x' and DeviceName = 'y'", "RemoteUrl == 'x' and DeviceName == 'y'"],
      ["RemoteUrl == 'x'&&DeviceName == 'y'", "RemoteUrl == 'x' and DeviceName == 'y'"],
      ["RemoteUrl == 'x' || DeviceName == 'y'", "RemoteUrl == 'x' or DeviceName == 'y'"],
      ["RemoteUrl not has 'x' | take 1", "RemoteUrl !has 'x' | take 1"],
      ["RemoteUrl in 'x' | take 1", "RemoteUrl in ('x') | take 1"],
      ["RemoteUrl has_any ['x', 'y']", "RemoteUrl has_any ('x', 'y')"],
      ["FileName has 'C:\\Users' | take 1", "FileName has @'C:\\Users' | take 1"],
      ["RemoteUrl has_any ('x', 'y', )", "RemoteUrl has_any ('x', 'y' )"],
      ["RemoteUrl in ('x',\n  'y', // last\n)", "RemoteUrl in ('x',\n  'y' // last\n)"],
      ['FileName == "C:\\\\a\\Users"', 'FileName == "C:\\\\a\\\\Users"'],
    ] as const) {
      assert.equal(repair(wrong), right);
      assert.deepEqual(findErrors(head + right), []);
    }
  });

  it('keeps the error that stands before a slip', () => {
    const query = `${head}Foo == 1 and RemoteUrl not in ('x') | project Bar`;
    assert.deepEqual(findErrors(query), ['unknown-column Foo', 'syntax not in']);
  });

  it('keeps what is wrong in another statement', () => {
    const query = `let a = ${head}RemoteUrl = 'x'; a | where Foo == 1`;
    assert.deepEqual(findErrors(query), ['syntax =', 'unknown-column Foo']);
  });

  it('says where a second query begins that nothing parts from the first', () => {
    const first = 'DeviceNetworkEvents\n| project DeviceName, RemoteUrl';
    const second = 'DeviceNetworkEvents\n| project DeviceName';
    assert.deepEqual(findErrors(`${first}\n\n// Others\n${second}`), [
      'syntax DeviceNetworkEvents',
    ]);
    assert.deepEqual(findErrors(`${first};\n\n${second}`), []);
    assert.deepEqual(findErrors(`union\n\nDeviceNetworkEvents | where Foo == 1`), [
      'unknown-column Foo',
    ]);
  });

  it('ends a let whose semicolon is missing', () => {
    const [letStatement, use] = ['let a = DeviceNetworkEvents | take 5', 'a | project DeviceName'];
    const query = `${letStatement} // five\n\n${use}`;
    const { diagnostics } = analyze(query);
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      ['A new statement begins here. End the "let" above with ";".'],
    );
    const repaired = applySpanEdits(query, diagnostics[0]?.repairs?.[0]?.edits ?? []);
    assert.equal(repaired, `${letStatement}; // five\n\n${use}`);
    assert.deepEqual(findErrors(repaired), []);
  });

  it('takes no named argument and no text for a slip', () => {
    const query = `${head}RemoteUrl has '= && || not in' and Foo == 1 // = && "C:\\Users"`;
    assert.deepEqual(findErrors(query), ['unknown-column Foo']);
    assert.deepEqual(findErrors('_Im_Dns(starttime=ago(1d)) | where Foo == 1'), [
      'unknown-column Foo',
    ]);
  });
});
