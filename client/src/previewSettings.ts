import { Uri, workspace } from 'vscode';
import { settingsSection } from '../../server/src/protocol/settingKeys';
import type { QuerySource } from './querySource';

/** What the settings say of previews, where the source of a query is. */
export interface PreviewSettings {
  /** Whether comments above the query say what it is for. */
  readonly header: boolean;
  /** Whether the workspace's exclusions are merged in. */
  readonly exclusions: boolean;
}

export function readPreviewSettings(source: QuerySource | undefined): PreviewSettings {
  const scope = source && Uri.parse(source.uri);
  const settings = workspace.getConfiguration(settingsSection, scope);
  return {
    header: settings.get('preview.header', true),
    exclusions: settings.get('preview.exclusions', true),
  };
}
