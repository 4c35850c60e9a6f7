import { type Profile, profiles, type Settings, type Severity, targets } from '../service/settings';
import { chooseOption } from './chooseOption';
import { type OptionSpec, type OptionsReading, readArguments } from './readArguments';

export const formats = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

type Target = Settings['target'];

const thresholds = ['error', 'warning', 'information'] as const;
const mostJobs = 64;

/** What `lint` was asked to do. Paths are as given. */
export interface LintOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Findings of this severity and worse make the command fail. */
  readonly failOn: Exclude<Severity, 'hint'>;
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
  /** Undefined to choose by the number of files. */
  readonly jobs: number | undefined;
  readonly config: string | undefined;
  readonly target: Target | undefined;
  readonly profile: Profile | undefined;
}

const specs: Readonly<Record<string, OptionSpec>> = {
  format: { takesValue: true },
  'fail-on': { takesValue: true },
  baseline: { takesValue: true },
  'write-baseline': { takesValue: false },
  jobs: { takesValue: true },
  config: { takesValue: true },
  target: { takesValue: true },
  profile: { takesValue: true },
};

export function readLintOptions(args: readonly string[]): OptionsReading<LintOptions> {
  const read = readArguments(args, specs);
  if (read.mistake !== undefined) {
    return { mistake: read.mistake };
  }
  const { options: given, positionals } = read;
  const mistakes: string[] = [];
  const choose = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const { value, mistake } = chooseOption(given, name, choices);
    mistakes.push(...(mistake === undefined ? [] : [mistake]));
    return value;
  };
  const options: LintOptions = {
    paths: positionals.length > 0 ? positionals : ['.'],
    format: choose('format', formats) ?? 'text',
    failOn: choose('fail-on', thresholds) ?? 'error',
    baseline: given.get('baseline'),
    writeBaseline: given.has('write-baseline'),
    jobs: given.has('jobs') ? Number(given.get('jobs')) : undefined,
    config: given.get('config'),
    target: choose('target', targets),
    profile: choose('profile', profiles),
  };
  const { jobs } = options;
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs)) {
    mistakes.push(`--jobs has to be a number from 1 to ${mostJobs}, not "${given.get('jobs')}".`);
  }
  if (options.writeBaseline && options.baseline === undefined) {
    mistakes.push('--write-baseline needs to know where: add --baseline FILE.');
  }
  const [mistake] = mistakes;
  return mistake === undefined ? { options } : { mistake };
}
