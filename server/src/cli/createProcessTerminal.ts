import type { WriteStream } from 'node:tty';
import { readStream } from './readStream';
import type { Terminal, TerminalStream } from './terminal';

/** The process's own streams. A reader that has seen enough (`| head`) may go; that is no failure. */
export function createProcessTerminal(): Terminal {
  return {
    currentFolder: process.cwd(),
    output: createStream(process.stdout),
    errors: createStream(process.stderr),
    readInput: (limit) => readStream(process.stdin, limit),
  };
}

function createStream(stream: WriteStream): TerminalStream {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
  return {
    write(text) {
      if (isOpen) {
        stream.write(text);
      }
    },
    isInteractive: stream.isTTY === true,
    // Follows NO_COLOR, FORCE_COLOR and TERM.
    hasColors: stream.isTTY === true && stream.hasColors(),
  };
}
