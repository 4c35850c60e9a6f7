import { profiles, type Settings, targets } from '../service/settings';
import { chooseOption } from './chooseOption';
import { type OptionSpec, type OptionsReading, readArguments } from './readArguments';

/** What `fix` was asked to do. Paths are as given. */
export interface FixOptions {
  readonly paths: readonly string[];
  /** `write` changes the files; `list` says which it would change; `diff` shows how. */
  readonly mode: 'write' | 'list' | 'diff';
  readonly config: string | undefined;
  /** What the options set, over the configuration file. */
  readonly overrides: Partial<Settings>;
}

const specs: Readonly<Record<string, OptionSpec>> = {
  'dry-run': { takesValue: false },
  diff: { takesValue: false },
  config: { takesValue: true },
  target: { takesValue: true },
  profile: { takesValue: true },
};

export function readFixOptions(args: readonly string[]): OptionsReading<FixOptions> {
  const read = readArguments(args, specs);
  if (read.mistake !== undefined) {
    return { mistake: read.mistake };
  }
  const { options: given, positionals } = read;
  const target = chooseOption(given, 'target', targets);
  const profile = chooseOption(given, 'profile', profiles);
  const mistake = target.mistake ?? profile.mistake;
  if (mistake !== undefined) {
    return { mistake };
  }
  return {
    options: {
      paths: positionals.length > 0 ? positionals : ['.'],
      mode: given.has('diff') ? 'diff' : given.has('dry-run') ? 'list' : 'write',
      config: given.get('config'),
      overrides: {
        ...(target.value && { target: target.value }),
        ...(profile.value && { profile: profile.value }),
      },
    },
  };
}
