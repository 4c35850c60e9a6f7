import { type CompletionList, commands, type Position, type TextEditor } from 'vscode';

/** The labels that completion offers at a place. */
export async function listLabels({ document }: TextEditor, caret: Position): Promise<string[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    caret,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Asks until one of the labels is such; the test's timeout is the limit. */
export async function waitForCompletion(
  editor: TextEditor,
  caret: Position,
  pattern: RegExp,
): Promise<void> {
  while (!(await listLabels(editor, caret)).some((label) => pattern.test(label))) {
    // The server follows files on the disk when the editor tells of them.
  }
}
