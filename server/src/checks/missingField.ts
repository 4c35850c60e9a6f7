import { describeKind } from '../rule/describeKind';
import type { Demand, FieldSpec } from '../rule/fieldSpec';
import type { Rule } from '../rule/ruleModel';
import { findKeyText, type MappingPlace } from '../rule/walkFields';
import { findClosest } from '../text/findClosest';
import type { Span } from '../text/span';
import type { YamlMapping } from '../yaml/yamlTree';
import type { Check, CheckContext, Finding, Profile, Severity } from './check';
import { createFieldInsertion } from './createFieldInsertion';
import { clipToLine } from './layout';

/** Everything that the fix needs to write the field in its place. */
interface MissingField {
  readonly mapping: YamlMapping;
  readonly fields: readonly FieldSpec[];
  readonly field: FieldSpec;
}

export const missingField: Check<MissingField> = {
  code: 'missing-field',
  severity: 'warning',
  phase: 'structure',
  summary: 'A field is missing that this kind of rule needs.',
  explanation:
    'An error where Sentinel cannot deploy the rule without the field; a warning where the guides for published rules ask for it. The profile `azure-sentinel` asks for more than the default one.',
  *find(context) {
    for (const place of context.rule.places) {
      if (place.kind === 'mapping') {
        yield* findMissing(place, context);
      }
    }
  },
  fix({ data }, context) {
    const edit = createFieldInsertion(data, context);
    return edit ? [{ title: `Add ${data.field.name}`, edits: [edit], certain: false }] : [];
  },
};

function* findMissing(
  place: MappingPlace,
  { rule, environment, text }: CheckContext,
): Generator<Finding<MissingField>> {
  const written = new Set(place.mapping.entries.map(findKeyText));
  if (place.owner === '') {
    for (const { key } of rule.document.brokenEntries) {
      written.add(key);
    }
  }
  for (const field of place.fields) {
    const severity = getSeverity(field, rule, environment.profile);
    if (severity && !written.has(field.name) && !isMeantByAnother(field, place, written)) {
      const owner =
        place.owner === '' ? toSentenceStart(describeKind(rule)) : `An item of ${place.owner}`;
      yield {
        span: getSpan(place, text),
        message: `${owner} needs "${field.name}".`,
        severity,
        data: { mapping: place.mapping, fields: place.fields, field },
      };
    }
  }
}

function getSeverity(field: FieldSpec, rule: Rule, profile: Profile): Severity | undefined {
  const demand: Demand | undefined = field.demands?.[rule.kind];
  if (demand === undefined || (demand === 'azure-sentinel' && profile !== 'azure-sentinel')) {
    return undefined;
  }
  return demand === 'platform' ? 'error' : 'warning';
}

/** A misspelt key is one cause, which `unknown-field` names; `techniques` is the API's word for `relevantTechniques`. */
function isMeantByAnother(
  field: FieldSpec,
  place: MappingPlace,
  written: ReadonlySet<string | undefined>,
): boolean {
  if (field.name === 'relevantTechniques' && written.has('techniques')) {
    return true;
  }
  const known = new Set(place.fields.map(({ name }) => name));
  const strangers = [...written].filter((key) => key !== undefined && !known.has(key));
  return findClosest(field.name, strangers as string[]) !== undefined;
}

function toSentenceStart(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The key that owns the mapping; at the root, the first line of the rule. */
function getSpan(place: MappingPlace, text: string): Span {
  if (place.ownerKey) {
    const [first] = place.mapping.entries;
    return first ? first.key.span : place.ownerKey.span;
  }
  const start = place.mapping.entries[0]?.span.start ?? place.mapping.span.start;
  return clipToLine(text, { start, end: text.length });
}
