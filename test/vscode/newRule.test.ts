import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { answering } from './answering';
import { waitForDiagnostics } from './diagnostics';
import { openFile } from './ruleEditor';

interface Item {
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
  readonly picked?: boolean;
}

describe('a new rule', () => {
  const folder = () => workspace.workspaceFolders?.[0]?.uri ?? assert.fail();
  const listRules = async () =>
    (await workspace.fs.readDirectory(folder())).map(([name]) => name).filter(isNew);

  afterEach(async () => {
    for (const name of await listRules()) {
      await workspace.fs.delete(Uri.joinPath(folder(), name));
    }
  });

  it('is written for each kind that is left picked, with the caret in the first, free of problems', async () => {
    await openFile('anydesk.yaml');
    const lists: (readonly Item[])[] = [];
    await answering(window, picking(lists, ['Splashtop']), () =>
      commands.executeCommand(ours.newRule),
    );
    const [tools = [], kinds = []] = lists;
    assert.ok(tools.length > 100);
    assert.ok(tools.some(({ description }) => description !== ''));
    assert.deepEqual(
      kinds.map(({ label, picked }) => [label, picked]),
      [
        ['Network Connection', true],
        ['File Signature', true],
        ['Create Process', true],
      ],
    );
    assert.match(kinds[0]?.description ?? '', /^\d+ domains?$/);
    assert.deepEqual(await listRules(), [
      'rmm_Splashtop_createproc.yaml',
      'rmm_Splashtop_filesig.yaml',
      'rmm_Splashtop_netconn.yaml',
    ]);
    const editor = window.activeTextEditor ?? assert.fail();
    assert.match(editor.document.fileName, /rmm_Splashtop_netconn\.yaml$/);
    assert.ok(editor.selection.active.line > 0);
    await waitForDiagnostics(editor);
  });

  it('is named by the coverage view, and never written over another', async () => {
    await openFile('anydesk.yaml');
    const argument = { tool: 'splashtop', kind: 'file-signature' };
    await commands.executeCommand(ours.newRule, argument);
    await commands.executeCommand(ours.newRule, argument);
    assert.deepEqual(await listRules(), [
      'rmm_Splashtop_filesig.yaml',
      'rmm_Splashtop_filesig_2.yaml',
    ]);
    const editor = window.activeTextEditor ?? assert.fail();
    assert.match(editor.document.getText(), /^name: .* - Splashtop - File Signature 2$/m);
    await waitForDiagnostics(editor);
  });

  it('is left to the user to pick where there is one already', async () => {
    await openFile('anydesk.yaml');
    const lists: (readonly Item[])[] = [];
    await answering(window, picking(lists, ['AnyDesk']), () =>
      commands.executeCommand(ours.newRule),
    );
    assert.deepEqual(
      lists[1]?.map(({ picked }) => picked),
      [true, false, true],
    );
    assert.match(lists[1]?.[1]?.detail ?? '', /^There already: anydesk\.yaml, several\.yaml/);
    assert.deepEqual(await listRules(), [
      'rmm_AnyDesk_createproc.yaml',
      'rmm_AnyDesk_netconn.yaml',
    ]);
  });

  it('is not written when the user leaves a list', async () => {
    await openFile('anydesk.yaml');
    const lists: (readonly Item[])[] = [];
    await answering(window, picking(lists, []), () => commands.executeCommand(ours.newRule));
    assert.deepEqual(await listRules(), []);
  });

  it('is refused for a tool that nobody knows, with the reason', async () => {
    await openFile('anydesk.yaml');
    let told = '';
    const showErrorMessage = async (message: string) => {
      told = message;
      return undefined;
    };
    const answers = { showErrorMessage } as unknown as Partial<typeof window>;
    await answering(window, answers, () =>
      commands.executeCommand(ours.newRule, { tool: 'anydeks', kind: 'file-signature' }),
    );
    assert.match(told, /anydeks/);
    assert.deepEqual(await listRules(), []);
  });
});

function isNew(name: string): boolean {
  return name.startsWith('rmm_');
}

/** Picks the items with these labels of single lists, and of others what is picked already. */
function picking(lists: (readonly Item[])[], labels: readonly string[]): Partial<typeof window> {
  const showQuickPick = async (
    items: readonly Item[],
    { canPickMany }: { readonly canPickMany?: boolean },
  ) => {
    lists.push(items);
    return canPickMany
      ? items.filter(({ picked }) => picked)
      : items.find(({ label }) => labels.includes(label));
  };
  return { showQuickPick } as unknown as Partial<typeof window>;
}
