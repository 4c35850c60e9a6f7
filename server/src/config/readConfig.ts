import { isLookback, lookbackShape } from '../kql/isLookback';
import type { Span } from '../text/span';
import type { YamlFile } from '../yaml/yamlTree';
import { configFields } from './configFields';
import type { ConfigProblem } from './configProblem';
import { type Field, FieldReader } from './fieldReader';
import { listNames } from './listNames';
import { quote } from './quote';
import { readChecks } from './readChecks';
import { readGlobs, readPathPatterns } from './readPatterns';
import { readRootField } from './readRootField';
import { readWatchlists } from './readWatchlists';
import { emptyConfig, profiles, targets, type WorkspaceConfig } from './workspaceConfig';

const configKeys = listNames(configFields);

export interface ConfigReading {
  readonly config: WorkspaceConfig;
  readonly problems: readonly ConfigProblem[];
  /** Where each pattern of `schemas`, `vendors` and `exclusions` stands, for complaints about the files. */
  readonly patternSpans: ReadonlyMap<string, Span>;
}

/** Reads a `.rmm-detections.yaml`. Never throws: what is wrong is reported and the rest counts. */
export function readConfig(file: YamlFile): ConfigReading {
  const reader = new FieldReader();
  const root = readRootField(file, reader);
  const fields = root
    ? reader.readFields(root, configKeys, 'a mapping such as `target: defender`')
    : {};
  const read = <T>(field: Field | undefined, readField: (field: Field) => T): T | undefined =>
    field && readField(field);

  const patterns = {
    schemas: read(fields.schemas, (field) => readPathPatterns(field, reader)) ?? [],
    vendors: read(fields.vendors, (field) => readPathPatterns(field, reader)),
    exclusions: read(fields.exclusions, (field) => readPathPatterns(field, reader)),
  };
  const config: WorkspaceConfig = {
    settings: withoutAbsent({
      target: read(fields.target, (field) => reader.readChoice(field, targets)),
      profile: read(fields.profile, (field) => reader.readChoice(field, profiles)),
      lookback: read(fields.lookback, (field) => readLookback(field, reader)),
      checks: read(fields.checks, (field) => readChecks(field, reader)),
      sanctioned: read(fields.sanctioned, (field) =>
        reader.readTexts(field, 'a list of tools').map(({ text }) => text),
      ),
    }),
    exclude: read(fields.exclude, (field) => readExclude(field, reader)) ?? emptyConfig.exclude,
    schemas: patterns.schemas.map(({ text }) => text),
    vendors: patterns.vendors?.map(({ text }) => text) ?? emptyConfig.vendors,
    exclusions: patterns.exclusions?.map(({ text }) => text) ?? emptyConfig.exclusions,
    watchlists:
      read(fields.watchlists, (field) => readWatchlists(field, reader)) ?? emptyConfig.watchlists,
  };
  const patternSpans = new Map(
    Object.values(patterns).flatMap((list = []) =>
      list.map(({ text, span }) => [text, span] as const),
    ),
  );
  return { config, problems: reader.problems, patternSpans };
}

function readExclude(field: Field, reader: FieldReader): string[] {
  const patterns = readGlobs(field, 'a list of patterns such as "archive/**"', reader);
  return patterns.map(({ text }) => text);
}

function readLookback(field: Field, reader: FieldReader): string | undefined {
  const text = reader.readText(field, lookbackShape);
  if (text === undefined || isLookback(text)) {
    return text;
  }
  reader.report(field.span, `${field.label} has to be ${lookbackShape}, not ${quote(text)}.`);
  return undefined;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(values: T): Present<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
