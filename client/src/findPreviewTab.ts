import { type Tab, TabInputText, window } from 'vscode';
import { previewScheme } from './previewUri';

/** The tab of the preview, wherever it is; undefined when it is closed. */
export function findPreviewTab(): Tab | undefined {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof TabInputText && input.uri.scheme === previewScheme);
}
