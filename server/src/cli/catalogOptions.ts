import { chooseOption } from './chooseOption';
import { type OptionSpec, type OptionsReading, readArguments } from './readArguments';

const formats = ['text', 'json'] as const;

/** What `catalog` was asked to show. */
export interface CatalogOptions {
  /** Undefined for the whole catalogue. */
  readonly query: string | undefined;
  readonly format: (typeof formats)[number];
}

const specs: Readonly<Record<string, OptionSpec>> = { format: { takesValue: true } };

/** Several words are one query, so that names of several need no quotes. */
export function readCatalogOptions(args: readonly string[]): OptionsReading<CatalogOptions> {
  const read = readArguments(args, specs);
  if (read.mistake !== undefined) {
    return { mistake: read.mistake };
  }
  const { options: given, positionals } = read;
  const format = chooseOption(given, 'format', formats);
  if (format.mistake !== undefined) {
    return { mistake: format.mistake };
  }
  const query = positionals.join(' ').trim();
  return {
    options: { query: query === '' ? undefined : query, format: format.value ?? 'text' },
  };
}
