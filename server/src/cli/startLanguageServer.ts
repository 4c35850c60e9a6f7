import { installation } from '../workspace/installation';
import { CommandError } from './commandError';
import { readArguments } from './readArguments';

/**
 * Turns this process into the language server, which reads `--stdio` from the command line itself.
 *
 * @throws CommandError on wrong options.
 */
export async function startLanguageServer(args: readonly string[]): Promise<void> {
  const { options, positionals, mistake } = readArguments(args, { stdio: { takesValue: false } });
  const wrong =
    mistake ??
    (positionals?.length ? `Unexpected argument "${positionals[0]}".` : undefined) ??
    (options?.has('stdio') ? undefined : 'Say how editor and server talk: add --stdio.');
  if (wrong !== undefined) {
    throw new CommandError(`${wrong} See rmm-detections language-server --help.`);
  }
  // The server is a program of its own, which runs when it is loaded.
  require(installation.serverFile);
}
