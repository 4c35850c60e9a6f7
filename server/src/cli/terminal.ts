import type { FileText } from '../workspace/readTextFile';

/** Where a command reads and writes; the process in earnest, strings in tests. */
export interface Terminal {
  /** Absolute. */
  readonly currentFolder: string;
  readonly output: TerminalStream;
  /** What a reader of the results does not want among them: complaints and progress. */
  readonly errors: TerminalStream;
  /** All of standard input, as UTF-8 of at most `limit` bytes, or why there is none, as a sentence. */
  readInput(limit: number): Promise<FileText>;
}

export interface TerminalStream {
  write(text: string): void;
  /** Whether a person looks on, so that a line may be overwritten. */
  readonly isInteractive: boolean;
  readonly hasColors: boolean;
}
