import assert from 'node:assert/strict';
import { Position } from 'vscode';
import { getDiagnostics, showDiagnostics, waitForDiagnostics } from './diagnostics';
import { openFile, replaceText } from './ruleEditor';

describe('squiggles', () => {
  it('appear under a column that the table has not, and go when it is mended', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, 'Signer has', 'Singer has');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
    await replaceText(editor, 'Singer has', 'Signer has');
    await waitForDiagnostics(editor);
  });

  it('move with their text and with the mistake', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, 'Signer has', 'Singer has');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
    const before = getDiagnostics(editor.document.uri)[0]?.range.start.line;
    await editor.edit((edit) => edit.insert(new Position(0, 0), '# a line above\n'));
    await waitForDiagnostics(editor, 'unknown-column: Singer');
    await replaceText(editor, 'Singer has', 'Signer has');
    await replaceText(editor, 'project Timestamp', 'project Timestmp');
    await waitForDiagnostics(editor, 'unknown-column: Timestmp');
    const after = getDiagnostics(editor.document.uri)[0]?.range.start.line;
    assert.deepEqual([before, after], [15, 17]);
  });

  it('mark structure and query at once', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, '  - T1219', '  - T1219\n  - T0000');
    await replaceText(editor, 'Signer has', 'Singer has');
    await waitForDiagnostics(editor, 'unknown-technique: T0000', 'unknown-column: Singer');
  });

  it('never appear in YAML that is no rule', async () => {
    const other = await openFile('compose.yaml');
    const rule = await openFile('anydesk.yaml');
    await replaceText(rule, 'Signer has', 'Singer has');
    await waitForDiagnostics(rule, 'unknown-column: Singer');
    assert.deepEqual(showDiagnostics(other), []);
  });
});
