import type { Attack, Tactic, Technique } from '../../../attack/attack';
import { getTacticUrl, getTechniqueUrl } from '../../../attack/attackPages';

export function describeTactic({ name, title, ids }: Tactic): string {
  const links = ids.map((id) => `[${id}](${getTacticUrl(id)})`);
  return `**${name}**: ATT&CK tactic ${title}\n\n${links.join(', ')}`;
}

/** Name, parent, tactics and, where ATT&CK has given it up, what to write instead. */
export function describeTechnique(technique: Technique, attack: Attack): string {
  const { id, name, tactics } = technique;
  const parent = findParent(id, attack);
  return [
    `**${id}** ${parent ? `${parent.name}: ${name}` : name}`,
    ...(parent ? [`Sub-technique of ${parent.id}.`] : []),
    ...(tactics.length > 0
      ? [`Tactics: ${tactics.map((tactic) => `\`${tactic}\``).join(', ')}`]
      : []),
    ...describeFate(technique, attack),
    `[${getTechniqueUrl(id)}](${getTechniqueUrl(id)})`,
  ].join('\n\n');
}

function findParent(id: string, attack: Attack): Technique | undefined {
  const [parent = '', part] = id.split('.');
  return part === undefined ? undefined : attack.findTechnique(parent);
}

function describeFate(
  { revoked, deprecated, revokedBy, nextVersionRevokedBy }: Technique,
  attack: Attack,
): string[] {
  if (revoked) {
    const heir = revokedBy === undefined ? '' : ` in favour of ${nameTechnique(revokedBy, attack)}`;
    return [`Revoked${heir}.`];
  }
  if (deprecated) {
    return ['Deprecated: ATT&CK no longer keeps it up.'];
  }
  return nextVersionRevokedBy === undefined
    ? []
    : [
        `The next ATT&CK version revokes it in favour of ${nameTechnique(nextVersionRevokedBy, attack)}.`,
      ];
}

function nameTechnique(id: string, attack: Attack): string {
  const name = attack.findTechnique(id)?.name;
  return name === undefined ? id : `${id} (${name})`;
}
