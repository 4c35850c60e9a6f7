import assert from 'node:assert/strict';
import { commands, env, Uri, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { answering } from './answering';
import { openFile } from './ruleEditor';

/** As a web page gives it to the clipboard, which loses the indentation. */
const article = `id: 5d6f1c52-9a0f-4b7e-8e55-2f3c1b7a9d10
name: Remote Management and Monitoring tool - Atera - File Signature
description: |
Finds files that the vendor of Atera has signed.
requiredDataConnectors:
- connectorId: MicrosoftThreatProtection
dataTypes:
- DeviceFileCertificateInfo
tactics:
- CommandAndControl
relevantTechniques:
- T1219
query: |
DeviceFileCertificateInfo
| where Timestamp > ago(5d)
| where Signer has 'atera networks'
| distinct DeviceId, DeviceName, Signer
version: 1.0.0

Scenario: Atera is used by the help desk
Filter/Exclusion: DeviceName startswith "helpdesk-"
`;

describe('importing an article', () => {
  const folder = () => workspace.workspaceFolders?.[0]?.uri ?? assert.fail();

  it('writes its rule from the clipboard, and offers its scenario as an exclusion', async () => {
    await openFile('anydesk.yaml');
    await env.clipboard.writeText(article);
    const target = Uri.joinPath(folder(), 'imported');
    const showOpenDialog = async () => [target];
    await answering(window, { showOpenDialog }, () => commands.executeCommand(ours.importArticle));

    const rule = window.activeTextEditor?.document ?? assert.fail();
    assert.equal(Uri.joinPath(rule.uri, '..').toString(), target.toString());
    assert.match(rule.getText(), /^id: 5d6f1c52-9a0f-4b7e-8e55-2f3c1b7a9d10$/m);
    assert.match(rule.getText(), /^ {2}\| where Signer has ['"]atera networks['"]$/m);
    const exclusions = workspace.textDocuments.find(({ fileName }) =>
      fileName.endsWith('rmm-exclusions.yaml'),
    );
    assert.match(
      exclusions?.getText() ?? '',
      /^exclusions:\n[\s\S]*Atera is used by the help desk/,
    );
    assert.equal(exclusions?.isDirty, true);
    await exclusions?.save();
    await workspace.fs.delete(exclusions?.uri ?? assert.fail());
    await workspace.fs.delete(target, { recursive: true });
  });

  it('keeps rules and scenarios together in a folder outside of the workspace, and says where they are', async () => {
    await openFile('anydesk.yaml');
    await env.clipboard.writeText(article);
    const target = Uri.joinPath(folder(), '../elsewhere');
    const told: string[] = [];
    const answers = {
      showOpenDialog: async () => [target],
      showInformationMessage: async (message: string) => {
        told.push(message);
      },
    } as unknown as Partial<typeof window>;
    await answering(window, answers, () => commands.executeCommand(ours.importArticle));

    const names = (await workspace.fs.readDirectory(target)).map(([name]) => name);
    assert.deepEqual(names.sort(), ['rmm-exclusions.yaml', 'rmm_Atera_filesig.yaml']);
    assert.match(told[0] ?? '', /drafts in .*rmm-exclusions\.yaml/);
    await workspace.fs.delete(target, { recursive: true });
  });

  it('writes nothing when the user names no folder', async () => {
    await openFile('anydesk.yaml');
    await env.clipboard.writeText(article);
    const before = (await workspace.fs.readDirectory(folder())).length;
    const showOpenDialog = async () => undefined;
    await answering(window, { showOpenDialog }, () => commands.executeCommand(ours.importArticle));
    assert.equal((await workspace.fs.readDirectory(folder())).length, before);
  });
});
