import type { EntityKey, EntityType } from '../../../rule/entityTypes';
import { joinWithOr } from '../../../text/joinWithOr';

export function describeEntityType({ name, identifiers, keys }: EntityType): string {
  const needed = keys.filter(({ level }) => level === 'platform').map(describeKey);
  const strong = keys.filter(({ level }) => level === 'guide').map(describeKey);
  return [
    `**${name}**: entity type`,
    ...(identifiers.length > 0 ? [`Identifiers: ${identifiers.map(describeName).join(', ')}`] : []),
    ...(needed.length > 0 ? [`A mapping needs ${joinWithOr(needed)}.`] : []),
    ...(strong.length > 0 ? [`${joinWithOr(strong)} tells one from all others.`] : []),
  ].join('\n\n');
}

/** Undefined for a name that is no identifier of the type. */
export function describeEntityIdentifier(name: string, type: EntityType): string | undefined {
  const identifier = type.identifiers.find((candidate) => candidate.name === name);
  if (!identifier) {
    return undefined;
  }
  const own = type.keys.filter(({ identifiers }) => identifiers.includes(name));
  const alone = own.some(({ identifiers }) => identifiers.length === 1);
  const companions = own
    .filter(({ identifiers }) => identifiers.length > 1)
    .map(({ identifiers }) => identifiers.filter((other) => other !== name).join(' and '));
  return [
    `**${name}**: identifier of ${type.name}`,
    ...(alone ? ['Enough for a mapping.'] : []),
    ...(companions.length > 0
      ? [
          `Tells one ${type.name} from all others together with ${joinWithOr([...new Set(companions)])}.`,
        ]
      : []),
    ...(own.length === 0
      ? ['Adds to other identifiers; on its own it does not tell which entity is meant.']
      : []),
    ...(identifier.level === 'guide'
      ? ['Named by a guide only; the checks of Azure-Sentinel reject it.']
      : []),
  ].join('\n\n');
}

function describeName({ name }: { readonly name: string }): string {
  return `\`${name}\``;
}

function describeKey({ identifiers }: EntityKey): string {
  return identifiers.map((name) => `\`${name}\``).join(' with ');
}
