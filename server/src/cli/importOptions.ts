import { type OptionSpec, type OptionsReading, readArguments } from './readArguments';

/** What `import` was asked to do. Paths are as given. */
export interface ImportOptions {
  /** `-` for standard input. */
  readonly file: string;
  readonly out: string;
  readonly config: string | undefined;
}

const specs: Readonly<Record<string, OptionSpec>> = {
  out: { takesValue: true },
  config: { takesValue: true },
};

export function readImportOptions(args: readonly string[]): OptionsReading<ImportOptions> {
  const read = readArguments(args, specs);
  if (read.mistake !== undefined) {
    return { mistake: read.mistake };
  }
  const { options, positionals } = read;
  const [file, another] = positionals;
  if (file === undefined) {
    return { mistake: 'Name the file that holds the article, or - for standard input.' };
  }
  if (another !== undefined) {
    return { mistake: `One article at a time: "${another}" is one more.` };
  }
  return { options: { file, out: options.get('out') ?? '.', config: options.get('config') } };
}
