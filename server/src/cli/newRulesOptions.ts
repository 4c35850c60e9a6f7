import { type DetectionKindId, detectionKinds } from '../rule/detectionKinds';
import { chooseOption } from './chooseOption';
import { type OptionSpec, type OptionsReading, readArguments } from './readArguments';

/** What `new` was asked to do. */
export interface NewRulesOptions {
  /** An id, a name or an alias. */
  readonly tool: string;
  readonly kind: DetectionKindId | 'all';
  /** As given. */
  readonly out: string;
}

const specs: Readonly<Record<string, OptionSpec>> = {
  tool: { takesValue: true },
  kind: { takesValue: true },
  out: { takesValue: true },
};

export function readNewRulesOptions(args: readonly string[]): OptionsReading<NewRulesOptions> {
  const read = readArguments(args, specs);
  if (read.mistake !== undefined) {
    return { mistake: read.mistake };
  }
  const { options: given, positionals } = read;
  const kind = chooseOption(given, 'kind', [...detectionKinds.map(({ id }) => id), 'all'] as const);
  const [unexpected] = positionals;
  const tool = given.get('tool');
  if (kind.mistake !== undefined) {
    const meant = detectionKinds.find(({ fileSuffix }) => fileSuffix === given.get('kind'));
    return { mistake: meant ? `${kind.mistake} Did you mean ${meant.id}?` : kind.mistake };
  }
  if (tool === undefined) {
    const hint = unexpected === undefined ? '--tool ID' : `--tool ${unexpected}`;
    return { mistake: `Say which tool: add ${hint}. rmm-detections catalog lists them.` };
  }
  if (unexpected !== undefined) {
    return {
      mistake: `Unexpected argument "${unexpected}". Put names of several words in quotes.`,
    };
  }
  return { options: { tool, kind: kind.value ?? 'all', out: given.get('out') ?? '.' } };
}
