import { describeKind } from '../rule/describeKind';
import { findKeyText } from '../rule/walkFields';
import { findClosest } from '../text/findClosest';
import type { Check } from './check';

interface UnknownField {
  readonly suggestion: string | undefined;
}

export const unknownField: Check<UnknownField> = {
  code: 'unknown-field',
  severity: 'warning',
  phase: 'structure',
  summary: 'A field is not one that Sentinel reads here.',
  explanation:
    'Sentinel ignores fields that it does not know, so a misspelt key silently loses its value. A warning where a known field of a similar name is missing, or where the field belongs to another kind of rule; an information otherwise, because teams keep notes of their own in rules.',
  *find({ rule }) {
    for (const place of rule.places) {
      if (place.kind !== 'mapping') {
        continue;
      }
      const written = new Set(place.mapping.entries.map(findKeyText));
      const free = place.fields.map(({ name }) => name).filter((name) => !written.has(name));
      for (const entry of place.mapping.entries) {
        const key = findKeyText(entry);
        const known = place.fields.find(({ name }) => name === key);
        if (known?.kinds?.includes(rule.kind) === false) {
          yield {
            span: entry.key.span,
            message: `"${key}" has no meaning in ${describeKind(rule)}; Sentinel ignores it.`,
            data: { suggestion: undefined },
          };
        }
        if (key === undefined || known) {
          continue;
        }
        const suggestion = findClosest(key, free);
        yield {
          span: entry.key.span,
          message:
            suggestion === undefined
              ? `Sentinel does not know the field "${key}" here and ignores it.`
              : `Sentinel does not know the field "${key}". Did you mean "${suggestion}"?`,
          ...(suggestion === undefined && { severity: 'information' as const }),
          data: { suggestion },
        };
      }
    }
  },
  fix({ span, data }) {
    return data.suggestion === undefined
      ? []
      : [
          {
            title: `Rename to ${data.suggestion}`,
            edits: [{ span, newText: data.suggestion }],
            certain: false,
          },
        ];
  },
};
