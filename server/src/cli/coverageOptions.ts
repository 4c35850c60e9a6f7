import { chooseOption } from './chooseOption';
import { type OptionSpec, type OptionsReading, readArguments } from './readArguments';

const formats = ['text', 'json'] as const;

/** What `coverage` was asked to show. Paths are as given. */
export interface CoverageOptions {
  readonly paths: readonly string[];
  readonly format: (typeof formats)[number];
  readonly config: string | undefined;
}

const specs: Readonly<Record<string, OptionSpec>> = {
  format: { takesValue: true },
  config: { takesValue: true },
};

export function readCoverageOptions(args: readonly string[]): OptionsReading<CoverageOptions> {
  const read = readArguments(args, specs);
  if (read.mistake !== undefined) {
    return { mistake: read.mistake };
  }
  const { options: given, positionals } = read;
  const format = chooseOption(given, 'format', formats);
  if (format.mistake !== undefined) {
    return { mistake: format.mistake };
  }
  return {
    options: {
      paths: positionals.length > 0 ? positionals : ['.'],
      format: format.value ?? 'text',
      config: given.get('config'),
    },
  };
}
