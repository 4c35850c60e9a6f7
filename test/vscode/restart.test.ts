import { commands } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { waitForDiagnostics } from './diagnostics';
import { openFile, replaceText } from './ruleEditor';

describe('restarting the server', () => {
  it('takes its diagnostics away and brings them back', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, 'Signer has', 'Singer has');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
    const gone = waitForDiagnostics(editor);
    await commands.executeCommand(ours.restartServer);
    await gone;
    await waitForDiagnostics(editor, 'unknown-column: Singer');
  });

  it('can be asked for twice at once', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, 'Signer has', 'Sinner has');
    await waitForDiagnostics(editor, 'unknown-column: Sinner');
    await Promise.all([
      commands.executeCommand(ours.restartServer),
      commands.executeCommand(ours.restartServer),
    ]);
    await replaceText(editor, 'Sinner has', 'Singer has');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
  });
});
