import type { FieldSpec } from '../rule/fieldSpec';

/** The names of fields, in their order, as a type of their own. */
export function listNames<N extends string>(
  fields: readonly (FieldSpec & { readonly name: N })[],
): readonly N[] {
  return fields.map(({ name }) => name);
}
