import type { Attack, Tactic, Technique } from './attack';
import type { AttackFile } from './attackFile';

export function readAttack(file: AttackFile): Attack {
  const tactics = Object.entries(file.tactics).map(
    ([name, [title, ids]]): Tactic => ({ name, title, ids: splitWords(ids) }),
  );
  const techniques = Object.entries(file.techniques).map(([id, [name, tacticNames, marks]]) =>
    readTechnique(id, name, tacticNames, marks ?? ''),
  );
  const tacticsByName = new Map(tactics.map((tactic) => [tactic.name, tactic]));
  const techniquesById = new Map(techniques.map((technique) => [technique.id, technique]));
  return {
    version: file.version,
    tactics,
    techniques,
    findTactic: (name) => tacticsByName.get(name),
    findTechnique: (id) => techniquesById.get(id.toUpperCase()),
  };
}

function readTechnique(id: string, name: string, tactics: string, marks: string): Technique {
  const byMark = new Map(
    splitWords(marks).map((mark) => {
      const [key = '', value] = mark.split(':');
      return [key, value];
    }),
  );
  const revokedBy = byMark.get('revoked');
  const nextVersionRevokedBy = byMark.get('next');
  return {
    id,
    name,
    tactics: splitWords(tactics),
    revoked: byMark.has('revoked'),
    deprecated: byMark.has('deprecated'),
    ...(revokedBy !== undefined && { revokedBy }),
    ...(nextVersionRevokedBy !== undefined && { nextVersionRevokedBy }),
  };
}

function splitWords(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
