import type { EntityKey } from '../rule/entityTypes';
import { readEntityMappings } from '../rule/readEntityMappings';
import { joinWithOr } from '../text/joinWithOr';
import type { Check } from './check';

export const incompleteEntity: Check = {
  code: 'incomplete-entity',
  severity: 'error',
  phase: 'structure',
  summary: 'A mapping lacks the identifiers that tell one entity from another.',
  explanation:
    'A directory alone is no file, and an algorithm alone no hash. Each entity type needs one of certain identifiers, or two together: a `File` its `Name`, a `FileHash` both `Algorithm` and `Value`. Sentinel rejects a mapping without.',
  *find({ rule, environment }) {
    for (const { entityType, fieldMappings, identifiers } of readEntityMappings(rule)) {
      const type = environment.entityTypes.find(({ name }) => name === entityType?.value.trim());
      const mapped = new Set(identifiers.map(({ value }) => value.trim()));
      const isReadable =
        identifiers.length === fieldMappings?.length &&
        [...mapped].every((name) => type?.identifiers.some((known) => known.name === name));
      if (!type || !entityType || !isReadable || type.keys.length === 0) {
        continue;
      }
      if (!type.keys.some((key) => key.identifiers.every((name) => mapped.has(name)))) {
        const needed = type.keys.filter(({ level }) => level === 'platform').map(describeKey);
        yield {
          span: entityType.span,
          message: `${type.name} has to be mapped by ${joinWithOr(needed)}.`,
          data: undefined,
        };
      }
    }
  },
};

function describeKey({ identifiers }: EntityKey): string {
  return identifiers.join(' and ');
}
