/** The size in bytes from which on a file is not read at all: no rule comes near it. */
export const ruleFileLimit = 20_000_000;
