import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { toUri } from './documentUri';

/** What is published for files that are not open. Paths are absolute. */
export interface ClosedFileDiagnostics {
  /** The files that something is published for. */
  readonly shown: ReadonlySet<string>;
  publish(path: string, diagnostics: Diagnostic[]): void;
  /** Leaves a file to whoever publishes for open ones; `uri` is the editor's name for it. */
  handOver(path: string, uri: string): void;
}

export function createClosedFileDiagnostics(
  send: (params: PublishDiagnosticsParams) => void,
): ClosedFileDiagnostics {
  const shown = new Set<string>();
  return {
    shown,
    publish(path, diagnostics) {
      const wasShown = shown.delete(path);
      if (diagnostics.length > 0) {
        shown.add(path);
      }
      if (wasShown || diagnostics.length > 0) {
        send({ uri: toUri(path), diagnostics });
      }
    },
    handOver(path, uri) {
      // An editor that keeps diagnostics by the URI's text would show ours beside the open file's.
      if (shown.delete(path) && toUri(path) !== uri) {
        send({ uri: toUri(path), diagnostics: [] });
      }
    },
  };
}
