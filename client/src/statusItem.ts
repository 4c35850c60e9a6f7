import { Disposable, LanguageStatusSeverity, languages } from 'vscode';
import { commands } from '../../server/src/protocol/commands';
import type { DetectionsClient, DetectionsStatus } from './detectionsClient';

const selector = { language: 'yaml' };

/** Two entries in the status of YAML files: how the server is, and what it knows. */
export function createStatusItems(client: DetectionsClient): Disposable {
  const server = languages.createLanguageStatusItem('rmmDetections.server', selector);
  server.name = 'RMM Detections';
  server.command = { command: commands.restartServer, title: 'Restart Server' };
  const knowledge = languages.createLanguageStatusItem('rmmDetections.knowledge', selector);
  knowledge.name = 'RMM Detections: Schema';
  knowledge.command = { command: commands.showOutput, title: 'Show Output' };

  function show(status: DetectionsStatus): void {
    server.text = toText(status);
    server.detail = 'message' in status ? status.message : 'RMM Detections';
    server.busy = status.state === 'starting' || status.state === 'loading';
    server.severity = severities[status.state];
    if ('schemaDate' in status) {
      knowledge.text = `Schema of ${status.schemaDate}`;
      knowledge.detail = `${status.tables} tables, ${status.tools} RMM tools`;
    }
  }

  show({ state: 'starting' });
  knowledge.text = 'Schema not loaded yet';
  return Disposable.from(server, knowledge, client.onDidChangeStatus(show));
}

const severities: Readonly<Record<DetectionsStatus['state'], LanguageStatusSeverity>> = {
  starting: LanguageStatusSeverity.Information,
  loading: LanguageStatusSeverity.Information,
  ready: LanguageStatusSeverity.Information,
  degraded: LanguageStatusSeverity.Warning,
  stopped: LanguageStatusSeverity.Error,
};

function toText({ state }: DetectionsStatus): string {
  switch (state) {
    case 'starting':
      return 'Starting';
    case 'loading':
      return 'Loading the KQL engine';
    case 'ready':
      return '$(check) Ready';
    case 'degraded':
      return 'KQL is not checked';
    case 'stopped':
      return 'Server stopped';
  }
}
