import assert from 'node:assert/strict';
import { type TextDocument, window, workspace } from 'vscode';

/** The preview, which has to be visible. */
export function findPreview(): TextDocument {
  const shown = window.visibleTextEditors.map(({ document }) => document);
  const preview = shown.find(({ uri }) => uri.scheme === 'rmm-query');
  assert.ok(preview, 'the preview is shown');
  return preview;
}

/** The query of the preview, without the comments above it. */
export function getPreviewedQuery(): string {
  const text = findPreview().getText();
  return text.slice(text.indexOf('\n\n') + 2).trimEnd();
}

/** Waits until the document has such a text; the test's timeout is the limit. */
export function waitForText(document: TextDocument, pattern: RegExp): Promise<void> {
  if (pattern.test(document.getText())) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const listener = workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && pattern.test(document.getText())) {
        listener.dispose();
        resolve();
      }
    });
  });
}
