import { createProcessTerminal } from './createProcessTerminal';
import { runCommandLine } from './runCommandLine';

// The exit code is set rather than exited with, so that output still in a pipe gets through.
runCommandLine(process.argv.slice(2), createProcessTerminal()).then((code) => {
  process.exitCode = code;
});
