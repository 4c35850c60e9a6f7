/** The two texts of a recovery, of the same length: some characters of the second were replaced one by one. */
export interface RecoverySource {
  /** The file as it is. */
  readonly text: string;
  /** The file with spaces for the tabs that indent its lines, and without characters that YAML forbids. */
  readonly source: string;
}
