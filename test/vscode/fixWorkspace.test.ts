import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { answering } from './answering';
import { openFile } from './ruleEditor';

describe('fixing all rules of the workspace', () => {
  const names = ['scalar-a.yaml', 'scalar-b.yaml'];
  const toUri = (name: string) =>
    Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? assert.fail(), name);
  const read = async (name: string) =>
    new TextDecoder().decode(await workspace.fs.readFile(toUri(name)));

  /** Copies of a rule, in which tactics are no list. */
  async function writeMistakes(...files: readonly string[]): Promise<void> {
    const rule = (await read('teamviewer.yaml')).replace(/^tactics:\n {2}- (.*)$/m, 'tactics: $1');
    for (const [index, name] of files.entries()) {
      const text = rule.replace(/^(id: .{7})./m, `$1${index}`).replace(/^name: .*/m, `$& ${name}`);
      await workspace.fs.writeFile(toUri(name), new TextEncoder().encode(text));
    }
  }

  /** Fixes, and answers what is asked with that button; returns the questions and remarks. */
  async function fix(button: string, act?: (isDone: () => boolean) => Promise<void>) {
    const told: string[] = [];
    const showInformationMessage = async (message: string, ...buttons: readonly string[]) => {
      told.push(message);
      return buttons.find((candidate) => candidate === button);
    };
    const answers = { showInformationMessage } as unknown as Partial<typeof window>;
    await answering(window, answers, async () => {
      let done = false;
      const fixing = commands.executeCommand(ours.fixWorkspace).then(() => {
        done = true;
      });
      await act?.(() => done);
      await fixing;
    });
    return told;
  }

  beforeEach(() => openFile('anydesk.yaml'));

  afterEach(async () => {
    for (const { document } of window.visibleTextEditors) {
      await document.save();
    }
    for (const name of names) {
      await workspace.fs.delete(toUri(name)).then(undefined, () => undefined);
    }
  });

  it('repairs and saves them, and has nothing to repair then', async () => {
    await writeMistakes(...names);
    assert.match((await fix('Repair'))[0] ?? '', /^2 problems in 2 files can be repaired\./);
    for (const name of names) {
      assert.match(await read(name), /^tactics:\n {2}- CommandAndControl$/m);
    }
    assert.match((await fix('Repair'))[0] ?? '', /^There is nothing to repair without you\./);
  });

  it('shows the file where it is only one, since that stays unsaved', async () => {
    await writeMistakes('scalar-a.yaml');
    await fix('Repair');
    const { document } = window.activeTextEditor ?? assert.fail();
    assert.match(document.fileName, /scalar-a\.yaml$/);
    assert.match(document.getText(), /^tactics:\n {2}- CommandAndControl$/m);
  });

  it('changes nothing that the user does not choose', async () => {
    await writeMistakes(...names);
    await fix('Choose Changes', async (isDone) => {
      while (!isDone()) {
        await commands.executeCommand('refactorPreview.discard');
      }
    });
    for (const name of names) {
      assert.match(await read(name), /^tactics: CommandAndControl$/m);
    }
  });

  it('changes nothing when the question goes unanswered', async () => {
    await writeMistakes('scalar-a.yaml');
    await fix('none of the buttons');
    assert.match(await read('scalar-a.yaml'), /^tactics: CommandAndControl$/m);
  });
});
