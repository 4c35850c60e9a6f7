import type { TerminalStream } from './terminal';

/** A line that tells a waiting person how far a run is. */
export interface Progress {
  advance(): void;
  /** Wipes the line away. */
  end(): void;
}

/** Runs of fewer files end before anybody asks. */
const fewestFiles = 50;
const step = 10;
const eraseLine = '\r\u001B[K';

/** Writes only where a person looks on, and nothing for short runs. */
export function createProgress(stream: TerminalStream, total: number): Progress {
  if (!stream.isInteractive || total < fewestFiles) {
    return { advance: () => {}, end: () => {} };
  }
  let done = 0;
  return {
    advance() {
      done += 1;
      if (done % step === 0) {
        stream.write(`${eraseLine}Checking ${done} of ${total} files`);
      }
    },
    end: () => stream.write(eraseLine),
  };
}
