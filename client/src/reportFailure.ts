import { CancellationError, type LogOutputChannel, commands as registry, window } from 'vscode';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';
import { commands } from '../../server/src/protocol/commands';

const notRunning: readonly number[] = [
  ErrorCodes.ConnectionInactive,
  ErrorCodes.PendingResponseRejected,
];
const cancelled: readonly number[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
];

/** Runs a command and tells the user why it failed, if it did and if it was not the user who stopped it. */
export async function reportFailure(log: LogOutputChannel, run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof ResponseError ? error.code : undefined;
    if (error instanceof CancellationError || (code !== undefined && cancelled.includes(code))) {
      return undefined;
    }
    log.error(error instanceof Error ? error : String(error));
    if (code !== undefined && notRunning.includes(code)) {
      void offer('The language server of RMM Detections does not run.', {
        'Restart Server': commands.restartServer,
        'Show Output': commands.showOutput,
      });
    } else {
      void offer(error instanceof Error ? error.message : String(error), {
        'Show Output': commands.showOutput,
      });
    }
    return undefined;
  }
}

/** Shows an error with buttons that run commands. */
async function offer(message: string, buttons: Readonly<Record<string, string>>): Promise<void> {
  const chosen = await window.showErrorMessage(message, ...Object.keys(buttons));
  const command = chosen && buttons[chosen];
  if (command) {
    await registry.executeCommand(command);
  }
}
