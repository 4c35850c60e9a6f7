import { setImmediate } from 'node:timers/promises';

/**
 * A message that lies in the pipe needs three turns of the event loop before its handler runs: one
 * to be read, one to be decoded, one to be taken from the queue (vscode-jsonrpc 9). One more lets
 * a message that came with it, such as a completion request behind a change, go first too.
 */
const turns = 4;

/** Lets messages that wait be handled before a synchronous piece of work that cannot be interrupted. */
export async function yieldToMessages(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await setImmediate();
  }
}
