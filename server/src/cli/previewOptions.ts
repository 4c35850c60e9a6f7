import { isLookback, lookbackShape } from '../kql/isLookback';
import type { Target } from '../kql/kqlSchema';
import { targets } from '../service/settings';
import { chooseOption } from './chooseOption';
import { type OptionSpec, type OptionsReading, readArguments } from './readArguments';

/** What `preview` was asked to do. */
export interface PreviewOptions {
  /** A file or a folder, as given. */
  readonly path: string;
  readonly target: Target | undefined;
  /** A KQL timespan that goes over the rules' own. */
  readonly lookback: string | undefined;
  readonly exclusions: boolean;
  readonly config: string | undefined;
}

const specs: Readonly<Record<string, OptionSpec>> = {
  target: { takesValue: true },
  lookback: { takesValue: true },
  'no-exclusions': { takesValue: false },
  config: { takesValue: true },
};

export function readPreviewOptions(args: readonly string[]): OptionsReading<PreviewOptions> {
  const read = readArguments(args, specs);
  if (read.mistake !== undefined) {
    return { mistake: read.mistake };
  }
  const { options: given, positionals } = read;
  const [path, unexpected] = positionals;
  const target = chooseOption(given, 'target', targets);
  const lookback = given.get('lookback');
  if (path === undefined) {
    return { mistake: 'Say which rule file or folder.' };
  }
  if (unexpected !== undefined) {
    return {
      mistake: `Unexpected argument "${unexpected}". One file or one folder is previewed at a time.`,
    };
  }
  if (target.mistake !== undefined) {
    return { mistake: target.mistake };
  }
  if (lookback !== undefined && !isLookback(lookback)) {
    return { mistake: `--lookback has to be ${lookbackShape}, not "${lookback}".` };
  }
  return {
    options: {
      path,
      target: target.value,
      lookback,
      exclusions: !given.has('no-exclusions'),
      config: given.get('config'),
    },
  };
}
