import type { EditorSettings } from '../protocol/settingKeys';

/** When the server looks at what. */
export interface ServerSettings {
  /** Whether typing is followed by diagnostics; if not, opening and saving are. */
  readonly validateOnType: boolean;
  /** Milliseconds without a keystroke before diagnostics are made. */
  readonly validateDelay: number;
  /** Whether files that are not open are diagnosed too. */
  readonly workspaceDiagnostics: 'open' | 'all';
}

/**
 * Half of the shortest interval between two keystrokes of a fast typist: each pause gets its
 * diagnostics, and a key held down or a paste in pieces is diagnosed once.
 */
const defaultDelay = 30;
const longestDelay = 10_000;

export function toServerSettings(settings: EditorSettings): ServerSettings {
  return {
    validateOnType: settings.validate?.onType ?? true,
    validateDelay: Math.min(Math.max(settings.validate?.delay ?? defaultDelay, 0), longestDelay),
    workspaceDiagnostics: settings.workspaceDiagnostics ?? 'open',
  };
}

/** What holds until the editor has told its own. */
export const defaultServerSettings = toServerSettings({});
