/** What a command leaves behind: nothing to complain about, findings, or an error of usage, files or configuration. */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
