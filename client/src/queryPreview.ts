import {
  Disposable,
  EventEmitter,
  languages,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { toPreviewText } from '../../server/src/protocol/previewText';
import { settingsSection } from '../../server/src/protocol/settingKeys';
import { findPreviewTab } from './findPreviewTab';
import type { PreviewedQuery } from './previewedQuery';
import { readPreviewSettings } from './previewSettings';
import { previewScheme, previewUri } from './previewUri';
import type { QuerySource } from './querySource';

export interface QueryPreview extends Disposable {
  /** Opens the preview of a folder or a tool, or of the rule at the caret, beside the editor, which keeps the focus. */
  show(source?: QuerySource): Promise<void>;
}

/** The server knows better, but cannot say so. */
const outOfDateNotice =
  '// The language server does not answer. This query may be out of date.\n\n';

/** A read-only document with the previewed query, kept up to date while it is open. */
export function createQueryPreview(previewed: PreviewedQuery): QueryPreview {
  const changed = new EventEmitter<Uri>();
  const update = () => changed.fire(previewUri);
  const registrations = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(previewScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => toText(previewed),
    }),
    previewed.onDidChange(update),
    workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration(settingsSection) && previewed.refresh(),
    ),
  );

  return {
    async show(source) {
      await previewed.follow(source);
      const document = await workspace.openTextDocument(previewUri);
      await languages.setTextDocumentLanguage(document, await findQueryLanguage());
      await window.showTextDocument(document, {
        viewColumn: findPreviewTab()?.group.viewColumn ?? ViewColumn.Beside,
        preserveFocus: true,
        preview: false,
      });
    },
    dispose: () => registrations.dispose(),
  };
}

function toText({ current, isUpToDate }: PreviewedQuery): string {
  const { header } = readPreviewSettings(current?.source);
  return `${isUpToDate ? '' : outOfDateNotice}${toPreviewText(current?.generated, header)}`;
}

/** The language that some extension brings for KQL, else our own, which only colours. */
async function findQueryLanguage(): Promise<string> {
  const known = await languages.getLanguages();
  return known.includes('kusto') ? 'kusto' : 'rmm-kql';
}
