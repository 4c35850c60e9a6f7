import { Disposable, EventEmitter, languages, ViewColumn, window, workspace } from 'vscode';
import { toPreviewText } from '../../server/src/protocol/previewText';
import { settingsSection } from '../../server/src/protocol/settingKeys';
import type { ActiveRule } from './activeRule';
import { previewScheme, previewUri } from './previewUri';

export interface QueryPreview extends Disposable {
  /** Opens the preview beside the rule, which keeps the focus. */
  show(): Promise<void>;
}

/** A read-only document with the query of the active rule, kept up to date while it is open. */
export function createQueryPreview(activeRule: ActiveRule): QueryPreview {
  const changed = new EventEmitter<typeof previewUri>();
  const update = () => changed.fire(previewUri);
  const registrations = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(previewScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () =>
        toPreviewText(activeRule.current?.generated, hasHeader(activeRule.current?.uri)),
    }),
    activeRule.onDidChange(update),
    workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration(`${settingsSection}.preview`) && update(),
    ),
    // The caret may have moved to another rule of the same file.
    window.onDidChangeTextEditorSelection(() => findOpenPreview() && activeRule.refresh()),
  );

  return {
    async show() {
      await activeRule.refresh();
      update();
      const document = await workspace.openTextDocument(previewUri);
      await languages.setTextDocumentLanguage(document, await findQueryLanguage());
      const shown = window.visibleTextEditors.find((editor) => editor.document === document);
      await window.showTextDocument(document, {
        viewColumn: shown?.viewColumn ?? ViewColumn.Beside,
        preserveFocus: true,
        preview: false,
      });
    },
    dispose: () => registrations.dispose(),
  };
}

function findOpenPreview() {
  return workspace.textDocuments.find(({ uri }) => uri.scheme === previewScheme);
}

function hasHeader(uri: string | undefined): boolean {
  const scope =
    uri === undefined
      ? undefined
      : workspace.textDocuments.find((document) => document.uri.toString() === uri);
  return workspace.getConfiguration(settingsSection, scope).get('preview.header', true);
}

/** The language that some extension brings for KQL, else our own, which only colours. */
async function findQueryLanguage(): Promise<string> {
  const known = await languages.getLanguages();
  return known.includes('kusto') ? 'kusto' : 'rmm-kql';
}
