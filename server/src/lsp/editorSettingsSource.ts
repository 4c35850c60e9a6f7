import type { Connection } from 'vscode-languageserver/node';
import { type EditorSettings, settingsSection } from '../protocol/settingKeys';
import { readEditorSettings } from './readEditorSettings';

/** Where the editor's settings come from. */
export interface EditorSettingsSource {
  /** The settings for a workspace folder; without one, for files outside of all folders. */
  get(folderUri: string | undefined): Promise<EditorSettings>;
  /** Takes in what came with `workspace/didChangeConfiguration`. */
  receive(payload: unknown): void;
}

/** For editors that can be asked: the answer may differ by folder. */
export function createPulledSettings(connection: Connection): EditorSettingsSource {
  return {
    async get(folderUri) {
      const answer: unknown = await connection.workspace.getConfiguration({
        section: settingsSection,
        ...(folderUri !== undefined && { scopeUri: folderUri }),
      });
      return readEditorSettings(answer);
    },
    receive() {
      // The payload of such an editor is empty or incomplete; the next question brings the news.
    },
  };
}

/** For editors that only tell: at the start, and on each change. */
export function createPushedSettings(initial: unknown): EditorSettingsSource {
  let settings = readEditorSettings(initial);
  return {
    get: async () => settings,
    receive(payload) {
      settings = readEditorSettings(payload);
    },
  };
}
