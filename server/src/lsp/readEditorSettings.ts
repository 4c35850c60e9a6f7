import { isLookback } from '../kql/isLookback';
import { type EditorSettings, settingsSection } from '../protocol/settingKeys';
import { profiles, targets } from '../service/settings';

const scopes = ['open', 'all'] as const;

/**
 * Settings as an editor sends them, which may be anything: `initializationOptions`, the payload of
 * `workspace/didChangeConfiguration` or an answer to `workspace/configuration`, with or without the
 * section's name around them. Values of a wrong type count as not set.
 */
export function readEditorSettings(sent: unknown): EditorSettings {
  const outer = toRecord(sent);
  const settings = toRecord(outer[settingsSection] ?? outer);
  const validate = toRecord(settings.validate);
  const { catalog } = toRecord(settings.completion);
  const newRule = toRecord(settings.newRule);
  return withoutAbsent({
    target: findIn(targets, settings.target),
    profile: findIn(profiles, settings.profile),
    lookback: isLookback(settings.lookback) ? settings.lookback : undefined,
    checks: nonEmpty(Object.fromEntries(Object.entries(toRecord(settings.checks)).filter(isRated))),
    exclude: Array.isArray(settings.exclude) ? settings.exclude.filter(isText) : undefined,
    validate: nonEmpty(
      withoutAbsent({
        onType: typeof validate.onType === 'boolean' ? validate.onType : undefined,
        delay: typeof validate.delay === 'number' ? validate.delay : undefined,
      }),
    ),
    workspaceDiagnostics: findIn(scopes, settings.workspaceDiagnostics),
    completion: typeof catalog === 'boolean' ? { catalog } : undefined,
    newRule: nonEmpty(
      withoutAbsent({
        namePattern: toPattern(newRule.namePattern),
        fileNamePattern: toPattern(newRule.fileNamePattern),
      }),
    ),
  });
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(values: T): Present<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}

function nonEmpty<T extends object>(values: T): T | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function findIn<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((candidate) => candidate === value);
}

/** A blank pattern would name nothing, so it counts as not set. */
function toPattern(value: unknown): string | undefined {
  return isText(value) && value.trim() !== '' ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRated(entry: [string, unknown]): entry is [string, string] {
  return isText(entry[1]);
}
