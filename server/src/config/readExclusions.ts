import type { QueryRegion } from '../rule/ruleModel';
import { isNullNode } from '../rule/walkFields';
import { createScalarSourceMap } from '../yaml/createScalarSourceMap';
import type { YamlFile, YamlNode } from '../yaml/yamlTree';
import type { ConfigProblem } from './configProblem';
import { exclusionFields, exclusionsFileFields } from './exclusionFields';
import { type Field, FieldReader, type PlacedText } from './fieldReader';
import { listNames } from './listNames';
import { quote } from './quote';
import { readRootField } from './readRootField';

const rootKeys = listNames(exclusionsFileFields);
const keys = listNames(exclusionFields);

type Fields = Partial<Record<(typeof keys)[number], Field>>;

/** An entry of an exclusions file; what is missing or wrong in it is absent. */
export interface ExclusionEntry {
  readonly node: YamlNode;
  readonly scenario: PlacedText | undefined;
  readonly reason: PlacedText | undefined;
  /** Ids of rules, or globs over their names. */
  readonly rules: readonly PlacedText[];
  /** Blank where it is still to be written. */
  readonly filter: QueryRegion | undefined;
  /** A day that exists, as `YYYY-MM-DD`. */
  readonly expires: PlacedText | undefined;
  readonly owner: PlacedText | undefined;
}

export interface ExclusionsReading {
  readonly entries: readonly ExclusionEntry[];
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads an exclusions file. Never throws: what is wrong is reported and the rest counts. The KQL of
 * the filters is not looked at.
 */
export function readExclusions(file: YamlFile): ExclusionsReading {
  const reader = new FieldReader();
  const root = readRootField(file, reader);
  const { exclusions } = root
    ? reader.readFields(root, rootKeys, 'a mapping with a list of `exclusions`')
    : {};
  const shape = 'a list of scenarios, each with a `scenario` and a `filter`';
  const items = exclusions ? reader.readList(exclusions, shape) : [];
  const entries = items.map((item) => readEntry(item, file.text, reader));
  return { entries, problems: reader.problems };
}

function readEntry(item: Field, text: string, reader: FieldReader): ExclusionEntry {
  const fields = reader.readFields(item, keys, 'a mapping with a `scenario` and a `filter`');
  reportMissing(item, fields, reader);
  const read = (field: Field | undefined, shape: string) =>
    field && readPlaced(field, shape, reader);
  return {
    node: item.value,
    scenario: read(fields.scenario, 'a text'),
    reason: read(fields.reason, 'a text'),
    rules: fields.rules ? reader.readTexts(fields.rules, 'a list of ids or names') : [],
    filter: fields.filter && readFilter(fields.filter, text, reader),
    expires: fields.expires && readDay(fields.expires, reader),
    owner: read(fields.owner, 'a text'),
  };
}

function reportMissing(item: Field, fields: Fields, reader: FieldReader): void {
  if (item.value.kind !== 'mapping') {
    return;
  }
  const place = {
    start: item.span.start,
    end: item.value.entries[0]?.key.span.end ?? item.span.end,
  };
  if (!fields.scenario) {
    reader.report(place, 'This exclusion has no `scenario`. Say in a few words what happens.');
  }
  if (!fields.filter) {
    const example = '`filter: DeviceName startswith "patch-"`';
    reader.report(
      place,
      `This exclusion has no \`filter\`, so it excludes nothing. Add one such as ${example}.`,
    );
  }
}

function readFilter(field: Field, text: string, reader: FieldReader): QueryRegion | undefined {
  reader.readText(field, 'a KQL predicate such as `DeviceName startswith "patch-"`');
  const { value: scalar } = field;
  return scalar.kind === 'scalar' && !isNullNode(scalar)
    ? { text: scalar.value, sourceMap: createScalarSourceMap(text, scalar), scalar }
    : undefined;
}

function readDay(field: Field, reader: FieldReader): PlacedText | undefined {
  const shape = 'a day such as 2027-03-31';
  const day = readPlaced(field, shape, reader);
  if (day === undefined || isDay(day.text)) {
    return day;
  }
  reader.report(field.span, `${field.label} has to be ${shape}, not ${quote(day.text)}.`);
  return undefined;
}

/** Whether the calendar has the day: `2027-02-30` is none. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && date.toJSON()?.startsWith(text) === true;
}

function readPlaced(field: Field, shape: string, reader: FieldReader): PlacedText | undefined {
  const text = reader.readText(field, shape);
  return text === undefined ? undefined : { text, span: field.span };
}
