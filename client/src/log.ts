import { type LogOutputChannel, window } from 'vscode';

/** The output that "Show Output" shows: what the client does and what the server says. */
export function createLog(): LogOutputChannel {
  return window.createOutputChannel('RMM Detections', { log: true });
}
