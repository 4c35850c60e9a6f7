import type { FieldSpec, ValueType } from '../../../rule/fieldSpec';

/** What the field catalogue says of a path of keys and item indices. */
export interface FieldAtPath {
  readonly type: ValueType;
  /** The innermost field of the path; undefined at the root. */
  readonly field: FieldSpec | undefined;
  /** Names of fields joined by dots. */
  readonly path: string;
}

/**
 * Follows a path through the fields of a format; undefined where it leaves what they know. A list
 * whose dashes are missing yet is taken for its item.
 */
export function findFieldAtPath(
  steps: readonly (string | number)[],
  fields: readonly FieldSpec[],
): FieldAtPath | undefined {
  let found: FieldAtPath = {
    type: { kind: 'mapping', fields },
    field: undefined,
    path: '',
  };
  for (const step of steps) {
    const next = typeof step === 'number' ? enterItem(found) : enterKey(found, step);
    if (!next) {
      return undefined;
    }
    found = next;
  }
  return found;
}

function enterItem(from: FieldAtPath): FieldAtPath | undefined {
  return from.type.kind === 'list' ? { ...from, type: from.type.item } : undefined;
}

function enterKey(from: FieldAtPath, key: string): FieldAtPath | undefined {
  const owner = from.type.kind === 'list' ? from.type.item : from.type;
  if (owner.kind === 'dictionary') {
    return { ...from, type: owner.value };
  }
  const field =
    owner.kind === 'mapping' ? owner.fields.find(({ name }) => name === key) : undefined;
  return (
    field && {
      type: field.type,
      field,
      path: from.path === '' ? key : `${from.path}.${key}`,
    }
  );
}
