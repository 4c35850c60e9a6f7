import type { FieldSpec, ValueType } from '../../rule/fieldSpec';

/** Where further lines of flattened YAML may belong, from the outside in. */
export type FieldFrame =
  | {
      readonly kind: 'mapping';
      readonly fields: readonly FieldSpec[];
      readonly column: number;
      readonly written: Set<string>;
    }
  | { readonly kind: 'list'; readonly item: ValueType; readonly column: number }
  | {
      readonly kind: 'dictionary';
      readonly column: number;
      /** Whether it stands in another one; then a key without a value begins the next one of those. */
      readonly isInner: boolean;
    }
  | { readonly kind: 'text'; readonly column: number };

/** Where the lines below a field go whose value begins on the next line. */
export function openValue(type: ValueType, column: number): FieldFrame {
  switch (type.kind) {
    case 'list':
      return { kind: 'list', item: type.item, column };
    case 'mapping':
      return { kind: 'mapping', fields: type.fields, column, written: new Set() };
    case 'dictionary':
    case 'any':
      return { kind: 'dictionary', column, isInner: false };
    default:
      return { kind: 'text', column };
  }
}

/** The fields of the mappings in a list; none for a list of words. */
export function getItemFields(item: ValueType): readonly FieldSpec[] {
  return item.kind === 'mapping' ? item.fields : [];
}
