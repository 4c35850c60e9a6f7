import type { Terminal } from '../../server/src/cli/terminal';

/** A terminal that keeps what is written to it. */
export interface RecordingTerminal extends Terminal {
  readonly getOutput: () => string;
  readonly getErrors: () => string;
}

export function createTerminal(currentFolder: string, isInteractive = false): RecordingTerminal {
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
    getOutput: () => output,
    getErrors: () => errors,
  };
}
