import type { AttackFile } from '../../server/src/attack/attackFile';
import type { AttackFacts, TacticTechniqueFacts } from './facts';
import { formatSources } from './formatSources';
import { readFacts } from './readFacts';
import { sortEntries, sortNames } from './sortNames';

/** Version 19 splits Defense Evasion in two; Sentinel takes neither of the new names. */
const nextVersionTactics: Readonly<Record<string, string>> = {
  Stealth: 'DefenseEvasion',
  DefenseImpairment: 'DefenseEvasion',
};

/** A tactic of Sentinel's that ATT&CK no longer has. */
const titlesWithoutId: Readonly<Record<string, string>> = { PreAttack: 'PRE-ATT&CK' };

/**
 * `data/attack.json`: tactics as Sentinel spells them, and every technique.
 *
 * A technique has the tactics of ATT&CK and those of the fixed list that Azure-Sentinel's
 * contribution checks use: judged by either alone, good rules look wrong. That list holds no
 * sub-techniques and is applied to them through their parents. Tactics that Sentinel does not take
 * are left out, so a few techniques have none. Techniques that only version 19 has are known, so
 * that no rule is called wrong for being early.
 */
export function createAttack(factsFolder: string): AttackFile {
  const facts = readFacts<AttackFacts>(factsFolder, 'attack.json');
  const checks = readFacts<TacticTechniqueFacts>(
    factsFolder,
    'azure-sentinel-ci-tactic-techniques.json',
  );
  const accepted = new Set(facts.sentinelTactics);
  const findTactics = (id: string) => {
    const technique = facts.techniques[id];
    const own = technique?.tactics.length ? technique.tactics : (technique?.v19?.tactics ?? []);
    const parent = id.split('.')[0] ?? id;
    const checked = Object.entries(checks.tacticToTechniques)
      .filter(([, ids]) => ids.includes(parent))
      .map(([tactic]) => tactic);
    const all = [...own.map((tactic) => nextVersionTactics[tactic] ?? tactic), ...checked];
    return sortNames(all.filter((tactic) => accepted.has(tactic)));
  };
  return {
    source: formatSources(facts, checks),
    retrieved: facts.retrieved ?? '',
    version: facts.attackVersions.base,
    tactics: sortEntries(
      facts.sentinelTactics.map((name) => {
        const tactics = facts.tactics.filter(({ sentinel }) => sentinel === name);
        const title = tactics[0]?.name ?? titlesWithoutId[name] ?? name;
        return [name, [title, sortNames(tactics.map(({ id }) => id)).join(' ')]];
      }),
    ),
    techniques: sortEntries(
      Object.entries(facts.techniques).map(([id, technique]) => {
        const tactics = findTactics(id).join(' ');
        const marks = formatMarks(technique, facts.techniques);
        return [id, marks === '' ? [technique.name, tactics] : [technique.name, tactics, marks]];
      }),
    ),
  };
}

function formatMarks(
  { revoked, revokedBy, deprecated, v19 }: AttackFacts['techniques'][string],
  techniques: AttackFacts['techniques'],
): string {
  const marks = [
    ...(revoked
      ? [revokedBy ? `revoked:${followRevocations(revokedBy, techniques)}` : 'revoked']
      : []),
    ...(deprecated ? ['deprecated'] : []),
    ...(v19?.revoked && v19.revokedBy ? [`next:${v19.revokedBy}`] : []),
  ];
  return marks.join(' ');
}

/** What replaced a technique may have been revoked in its turn. */
function followRevocations(id: string, techniques: AttackFacts['techniques']): string {
  const next = techniques[id]?.revokedBy;
  return next ? followRevocations(next, techniques) : id;
}
