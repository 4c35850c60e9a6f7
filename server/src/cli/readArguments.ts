import { parseArgs } from 'node:util';
import { findClosest } from '../text/findClosest';

/** What an option takes: nothing, or a value. */
export interface OptionSpec {
  readonly takesValue: boolean;
  /** A one-letter form, without the hyphen. */
  readonly short?: string;
}

/** The options and other arguments of a command; or, with `mistake`, a sentence that says what is wrong. */
export type Arguments =
  | {
      /** By long name; an option without a value has the empty text. The last one counts. */
      readonly options: ReadonlyMap<string, string>;
      readonly positionals: readonly string[];
      readonly mistake?: never;
    }
  | { readonly options?: never; readonly positionals?: never; readonly mistake: string };

/** The options of a command; or, with `mistake`, a sentence that says what is wrong with them. */
export type OptionsReading<T> =
  | { readonly options: T; readonly mistake?: never }
  | { readonly options?: never; readonly mistake: string };

/** Takes a command line apart. All after `--` is positional, so that a file may begin with a hyphen. */
export function readArguments(
  args: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { takesValue, short }]) => [
        name,
        { type: takesValue ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option') {
      const mistake = findMistake(token, specs[token.name], Object.keys(specs));
      if (mistake !== undefined) {
        return { mistake };
      }
      options.set(token.name, token.value ?? '');
    }
  }
  return { options, positionals };
}

interface OptionToken {
  readonly rawName: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function findMistake(
  { rawName, name, value, inlineValue }: OptionToken,
  spec: OptionSpec | undefined,
  known: readonly string[],
): string | undefined {
  if (!spec) {
    const closest = findClosest(name, known);
    const remedy = closest === undefined ? '' : ` Did you mean --${closest}?`;
    return `Unknown option ${rawName}.${remedy}`;
  }
  if (!spec.takesValue) {
    return value === undefined ? undefined : `${rawName} takes no value.`;
  }
  const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  return isMissing ? `${rawName} needs a value.` : undefined;
}
