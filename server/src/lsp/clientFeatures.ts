import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What the editor at the other end can do, beyond what every editor can. */
export interface ClientFeatures {
  /** Answers `workspace/configuration`, so that settings can differ by folder. */
  readonly configuration: boolean;
  /** Takes a registration for `workspace/didChangeConfiguration`. */
  readonly configurationRegistration: boolean;
  /** Takes a registration for `workspace/didChangeWatchedFiles`. */
  readonly fileWatching: boolean;
  /** Tells of folders that come and go. */
  readonly workspaceFolders: boolean;
}

export function readClientFeatures({ workspace }: ClientCapabilities): ClientFeatures {
  return {
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    fileWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}
