import type { YamlScalar } from '../yaml/yamlTree';
import type { Rule } from './ruleModel';
import { isNullNode, type ValuePlace } from './walkFields';

export interface ScalarPlace extends ValuePlace {
  readonly node: YamlScalar;
}

/**
 * The single values of a rule that have something in them, of fields that its kind of rule has: what
 * stands in the others, nobody reads. In the order of the text.
 */
export function* walkScalars(rule: Rule): Generator<ScalarPlace> {
  for (const place of rule.places) {
    if (place.kind !== 'value' || place.field.kinds?.includes(rule.kind) === false) {
      continue;
    }
    const { node } = place;
    if (node.kind === 'scalar' && !isNullNode(node) && node.value.trim() !== '') {
      yield { ...place, node };
    }
  }
}
