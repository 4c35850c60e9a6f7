import { Readable } from 'node:stream';
import { readStream } from '../../server/src/cli/readStream';
import type { Terminal } from '../../server/src/cli/terminal';

/** A terminal that keeps what is written to it. */
export interface RecordingTerminal extends Terminal {
  readonly getOutput: () => string;
  readonly getErrors: () => string;
}

/** @param input what stands at standard input */
export function createTerminal(
  currentFolder: string,
  isInteractive = false,
  input = '',
): RecordingTerminal {
  let output = '';
  let errors = '';
  return {
    currentFolder,
    output: {
      write: (text) => {
        output += text;
      },
      isInteractive,
      hasColors: isInteractive,
    },
    errors: {
      write: (text) => {
        errors += text;
      },
      isInteractive,
      hasColors: isInteractive,
    },
    readInput: (limit) => readStream(Readable.from([input]), limit),
    getOutput: () => output,
    getErrors: () => errors,
  };
}
