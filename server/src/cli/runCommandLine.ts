import { findClosest } from '../text/findClosest';
import { catalog } from './catalog';
import { CommandError } from './commandError';
import { coverage } from './coverage';
import { type ExitCode, exitCodes } from './exitCodes';
import { fix } from './fix';
import { importArticle } from './importArticle';
import { lint } from './lint';
import { newRules } from './newRules';
import { preview } from './preview';
import { readVersion } from './readVersion';
import { startLanguageServer } from './startLanguageServer';
import type { Terminal } from './terminal';
import { getUsage, type UsageTopic } from './usage';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode | undefined>;

const commands: Readonly<Record<Exclude<UsageTopic, 'general'>, Command>> = {
  lint,
  fix,
  import: importArticle,
  new: newRules,
  catalog,
  coverage,
  preview,
  'language-server': async (args) => {
    await startLanguageServer(args);
    return undefined;
  },
};

/**
 * Runs the program with its arguments, those of Node left out. Never rejects.
 *
 * @returns the exit code; undefined when the process lives on as a server.
 */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    const message = error instanceof CommandError ? error.message : describeDefect(error);
    terminal.errors.write(`rmm-detections: ${message}\n`);
    return exitCodes.failure;
  }
}

async function dispatch(
  [name, ...args]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  switch (name) {
    case undefined:
      terminal.errors.write(getUsage('general'));
      return exitCodes.failure;
    case '--help':
    case '-h':
    case 'help':
      terminal.output.write(getUsage(args[0] === undefined ? 'general' : getTopic(args[0])));
      return exitCodes.clean;
    case '--version':
    case '-v':
      terminal.output.write(`${readVersion()}\n`);
      return exitCodes.clean;
  }
  const topic = getTopic(name);
  if (asksForHelp(args)) {
    terminal.output.write(getUsage(topic));
    return exitCodes.clean;
  }
  return commands[topic](args, terminal);
}

/** @throws CommandError when there is no command of that name. */
function getTopic(name: string): keyof typeof commands {
  if (!Object.hasOwn(commands, name)) {
    throw new CommandError(describeUnknown(name));
  }
  return name as keyof typeof commands;
}

/** What follows `--` is no option. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function describeUnknown(name: string): string {
  if (name.startsWith('-')) {
    return `Unknown option ${name}. See rmm-detections --help.`;
  }
  const closest = findClosest(name, Object.keys(commands));
  const remedy =
    closest === undefined
      ? `To check files, run rmm-detections lint ${name}. See rmm-detections --help.`
      : `Did you mean ${closest}?`;
  return `There is no command "${name}". ${remedy}`;
}

function describeDefect(error: unknown): string {
  return `Something went wrong that should not. ${error instanceof Error ? error.stack : error}`;
}
