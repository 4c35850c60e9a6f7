import { getScalarType } from '../yaml/scalarType';
import type { YamlEntry, YamlMapping, YamlNode } from '../yaml/yamlTree';
import type { FieldSpec, ValueType } from './fieldSpec';

/** A mapping together with the fields that it may have. */
export interface MappingPlace {
  readonly kind: 'mapping';
  readonly mapping: YamlMapping;
  readonly fields: readonly FieldSpec[];
  /** The key that the mapping belongs to, such as `entityMappings`; empty at the root. */
  readonly owner: string;
  /** The key node of `owner`, for findings that have no place of their own. */
  readonly ownerKey: YamlNode | undefined;
}

/** A value together with the type that it should have. */
export interface ValuePlace {
  readonly kind: 'value';
  readonly node: YamlNode;
  readonly type: ValueType;
  /** The field that the value belongs to, itself or as an item of its list. */
  readonly field: FieldSpec;
  /** The entry of that field, and the mapping that it stands in. */
  readonly entry: YamlEntry;
  readonly owner: YamlMapping;
  /** Whether the value is an item of the field's list. */
  readonly isItem: boolean;
}

export type FieldPlace = MappingPlace | ValuePlace;

/** Every place of a tree that the field catalogue describes, from the outside in and in the order of the text. */
export function* walkFields(
  root: YamlMapping,
  fields: readonly FieldSpec[],
): Generator<FieldPlace> {
  yield* walkMapping(root, fields, '', undefined);
}

/** The text of a mapping's key; undefined for a key that is no scalar. */
export function findKeyText(entry: YamlEntry): string | undefined {
  return entry.key.kind === 'scalar' ? entry.key.value : undefined;
}

/** Whether nothing was written: `key:` or an explicit null. */
export function isNullNode(node: YamlNode): boolean {
  return node.kind === 'scalar' && getScalarType(node) === 'null';
}

function* walkMapping(
  mapping: YamlMapping,
  fields: readonly FieldSpec[],
  owner: string,
  ownerKey: YamlNode | undefined,
): Generator<FieldPlace> {
  yield { kind: 'mapping', mapping, fields, owner, ownerKey };
  for (const entry of mapping.entries) {
    const field = fields.find(({ name }) => name === findKeyText(entry));
    if (field) {
      yield* walkValue({
        kind: 'value',
        node: entry.value,
        type: field.type,
        field,
        entry,
        owner: mapping,
        isItem: false,
      });
    }
  }
}

function* walkValue(place: ValuePlace): Generator<FieldPlace> {
  yield place;
  const { node, type, field, entry } = place;
  if (type.kind === 'list' && node.kind === 'sequence') {
    for (const item of node.items) {
      yield* walkValue({ ...place, node: item, type: type.item, isItem: true });
    }
  } else if (type.kind === 'mapping' && node.kind === 'mapping') {
    yield* walkMapping(node, type.fields, field.name, entry.key);
  } else if (type.kind === 'dictionary' && node.kind === 'mapping') {
    for (const inner of node.entries) {
      yield* walkValue({
        ...place,
        node: inner.value,
        type: type.value,
        entry: inner,
        owner: node,
      });
    }
  }
}
