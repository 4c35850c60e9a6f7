import { type Diagnostic, languages, type TextEditor, type Uri } from 'vscode';

/** What the Problems view shows for the editor's file, as `code: marked text`, in order of place. */
export function showDiagnostics({ document }: TextEditor): string[] {
  return getDiagnostics(document.uri).map(
    ({ code, range }) => `${toCode(code)}: ${document.getText(range)}`,
  );
}

/** Waits until exactly these diagnostics are shown; the test's timeout is the limit. */
export function waitForDiagnostics(editor: TextEditor, ...expected: string[]): Promise<void> {
  const isThere = () => JSON.stringify(showDiagnostics(editor)) === JSON.stringify(expected);
  return waitFor(editor, isThere);
}

function waitFor({ document }: TextEditor, condition: () => boolean): Promise<void> {
  if (condition()) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const listener = languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString()) && condition()) {
        listener.dispose();
        resolve();
      }
    });
  });
}

export function getDiagnostics(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'rmm-detections')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

function toCode(code: Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
