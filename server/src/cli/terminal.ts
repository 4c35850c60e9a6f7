/** Where a command reads and writes; the process in earnest, strings in tests. */
export interface Terminal {
  /** Absolute. */
  readonly currentFolder: string;
  readonly output: TerminalStream;
  /** What a reader of the results does not want among them: complaints and progress. */
  readonly errors: TerminalStream;
}

export interface TerminalStream {
  write(text: string): void;
  /** Whether a person looks on, so that a line may be overwritten. */
  readonly isInteractive: boolean;
  readonly hasColors: boolean;
}
