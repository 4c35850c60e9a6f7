import { Uri, window, workspace } from 'vscode';
import { toPreviewText } from '../../server/src/protocol/previewText';
import { toQueryFileName } from './fileNames';
import { findWorkspaceFolder } from './findRuleFolder';
import { readPreviewSettings } from './previewSettings';
import type { QuerySource, SourcedQuery } from './querySource';

/** Asks for a file and saves the query in it, with the comments of the preview. */
export async function exportQuery({ source, generated }: SourcedQuery): Promise<void> {
  const defaultUri = findPlace(source, toQueryFileName(generated.title));
  const uri = await window.showSaveDialog({
    title: 'Export Generated Query',
    ...(defaultUri && { defaultUri }),
    filters: { KQL: ['kql', 'csl', 'kusto'] },
  });
  if (!uri) {
    return;
  }
  const text = toPreviewText(generated, readPreviewSettings(source).header);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  window.setStatusBarMessage(`Saved the query of “${generated.title}”`, 4000);
}

/** Beside the rule or in the folder; in the workspace for a rule without a file. */
function findPlace({ uri, position }: QuerySource, name: string): Uri | undefined {
  const source = Uri.parse(uri);
  if (source.scheme === 'untitled' || uri === '') {
    const folder = findWorkspaceFolder();
    return folder && Uri.joinPath(folder, name);
  }
  return position ? Uri.joinPath(source, '..', name) : Uri.joinPath(source, name);
}
