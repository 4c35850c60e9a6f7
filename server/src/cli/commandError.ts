/** Ends a command with exit code 2. The message is for its user: lines that say what is wrong and what to do. */
export class CommandError extends Error {}
