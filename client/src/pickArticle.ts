import { env, window } from 'vscode';
import { previewScheme } from './previewUri';

const title = 'Import Article';

/** The text of an article: selected, in the active editor unless that is YAML, or in the clipboard. Asks where there are several. */
export async function pickArticle(): Promise<string | undefined> {
  const sources = [...findInEditor(), ...toSource('The clipboard', await env.clipboard.readText())];
  if (sources.length === 0) {
    window.showInformationMessage(
      'Copy the text of a published detection first, or select it in an editor.',
    );
  }
  const picked =
    sources.length < 2
      ? sources[0]
      : await window.showQuickPick(sources, { title, placeHolder: 'Where the text is' });
  return picked?.text;
}

function findInEditor() {
  const editor = window.activeTextEditor;
  if (!editor || editor.document.uri.scheme === previewScheme) {
    return [];
  }
  const { document, selection } = editor;
  return selection.isEmpty
    ? toSource('The active editor', document.languageId === 'yaml' ? '' : document.getText())
    : toSource('The selection', document.getText(selection));
}

/** A place that has text, with its first line to recognise it by. */
function toSource(label: string, text: string) {
  const [description = ''] = text.trim().split(/\r?\n/);
  return description === '' ? [] : [{ label, description, text }];
}
