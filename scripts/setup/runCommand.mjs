import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program with our own output and no input; `onOutput` also gets what it prints.
 * Resolves to the exit code; a program that cannot be started counts as 127, as in a shell.
 */
export function runCommand(command, args, { onOutput, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
      // npm is a script with another name on Windows.
      shell: process.platform === 'win32',
      ...options,
    });
    child.stdout?.on('data', (chunk) => {
      process.stdout.write(chunk);
      onOutput(chunk.toString());
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** As `runCommand`, for steps that nothing can go on without. */
export async function runRequired(command, args, options) {
  const code = await runCommand(command, args, options);
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed (exit code ${code}).`);
  }
}
