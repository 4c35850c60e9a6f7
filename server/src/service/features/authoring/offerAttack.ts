import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Technique } from '../../../attack/attack';
import { readListWords } from '../../../rule/listWords';
import type { Offer, OfferRequest } from './offer';
import { readWords } from './readWords';

/** What remote management tools are abused for. */
const usualTactic = 'CommandAndControl';
const usualTechnique = 'T1219';

/** The tactics that are not listed yet, in ATT&CK's order. */
export function offerTactics({ place, environment }: OfferRequest): Offer[] {
  const present = new Set(readWords(place.siblings));
  return environment.attack.tactics
    .filter(({ name }) => !present.has(name))
    .map(({ name, title, ids }) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      description: ids[0] ?? title,
      filterText: `${name} ${title}`,
      topic: { kind: 'tactic', name },
      preselect: name === usualTactic,
    }));
}

/**
 * The techniques that are not listed yet, found by id and by name: first those of the tactics that
 * the rule lists, each with its sub-techniques below it. What ATT&CK has given up is left out.
 */
export function offerTechniques({ place, environment }: OfferRequest): Offer[] {
  const { techniques } = environment.attack;
  const present = new Set(readWords(place.siblings));
  const tactics = new Set(readListWords(place.rule, 'tactics').map(({ value }) => value.trim()));
  const rank = (technique: Technique) => rankTechnique(technique, tactics);
  return techniques
    .filter(({ id, revoked, deprecated }) => !revoked && !deprecated && !present.has(id))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, tactics: own }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      description: name,
      filterText: `${id} ${name}`,
      topic: { kind: 'technique', id },
      preselect: id === usualTechnique && own.some((tactic) => tactics.has(tactic)),
    }));
}

function rankTechnique({ id, tactics }: Technique, listed: ReadonlySet<string>): number {
  if (listed.size > 0 && !tactics.some((tactic) => listed.has(tactic))) {
    return 2;
  }
  return id.startsWith(usualTechnique) ? 0 : 1;
}
