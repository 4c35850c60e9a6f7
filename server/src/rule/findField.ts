import type { FieldSpec, ValueType } from './fieldSpec';
import { ruleFields } from './ruleFields';

/** The field at a path of names joined by dots, such as `entityMappings.fieldMappings.identifier`; of a rule, unless `root` says otherwise. */
export function findField(
  path: string,
  root: readonly FieldSpec[] = ruleFields,
): FieldSpec | undefined {
  let fields = root;
  let field: FieldSpec | undefined;
  for (const name of path.split('.')) {
    field = fields.find((candidate) => candidate.name === name);
    if (!field) {
      return undefined;
    }
    fields = getFields(field.type);
  }
  return field;
}

/** The fields of a mapping, or of the mappings in a list; none for other values. */
function getFields(type: ValueType): readonly FieldSpec[] {
  if (type.kind === 'list') {
    return getFields(type.item);
  }
  return type.kind === 'mapping' ? type.fields : [];
}
