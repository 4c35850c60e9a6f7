import { isNullNode } from '../rule/walkFields';
import type { Check } from './check';

export const emptyValue: Check = {
  code: 'empty-value',
  severity: 'error',
  phase: 'structure',
  summary: 'A field that needs a value has none.',
  explanation:
    'The key is there, but nothing follows it. An error where Sentinel cannot deploy the rule without the value, a warning where the guides ask for it. Optional fields may stay empty.',
  *find({ rule, environment }) {
    for (const place of rule.places) {
      if (place.kind !== 'value' || !(isNullNode(place.node) || isBlank(place.node))) {
        continue;
      }
      const demand = place.isItem ? undefined : place.field.demands?.[rule.kind];
      if (
        demand === undefined ||
        (demand === 'azure-sentinel' && environment.profile !== 'azure-sentinel')
      ) {
        continue;
      }
      yield {
        span: place.entry.key.span,
        message: `"${place.field.name}" needs a value.`,
        severity: demand === 'platform' ? 'error' : 'warning',
        data: undefined,
      };
    }
  },
};

function isBlank(node: { readonly kind: string; readonly value?: string }): boolean {
  return node.kind === 'scalar' && node.value?.trim() === '';
}
