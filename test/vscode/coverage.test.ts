import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { openFile } from './ruleEditor';

/** The line with the caret, and the file that it is in. */
function getCaretLine(): string {
  const { document, selection } = window.activeTextEditor ?? assert.fail();
  return `${document.fileName} ${document.lineAt(selection.active.line).text}`;
}

describe('the coverage view', () => {
  it('leads from a tool to the name in its rule, by the keyboard alone', async () => {
    await openFile('compose.yaml');
    while (!/anydesk\.yaml name: .*AnyDesk/.test(getCaretLine())) {
      await commands.executeCommand(ours.showCoverage);
      // AnyDesk is the first tool. Its first row would create a rule, its second opens the one that is there.
      for (const step of ['focusFirst', 'expand', 'focusDown', 'focusDown', 'select']) {
        await commands.executeCommand(`list.${step}`);
      }
    }
  });
});
