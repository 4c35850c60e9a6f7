import type { EntityType } from '../rule/entityTypes';
import { readEntityMappings } from '../rule/readEntityMappings';
import { askDidYouMean } from '../text/askDidYouMean';
import { findClosestAll } from '../text/findClosest';
import { joinWithOr } from '../text/joinWithOr';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

interface UnknownEntityIdentifier {
  readonly suggestions: readonly string[];
}

/** More identifiers than this would be a list that nobody reads. */
const mostToList = 6;
const mostSuggestions = 2;

/** What people call an identifier, in lower case, and what some entity type calls it. */
const otherNames: Readonly<Record<string, string>> = {
  upn: 'FullName',
  userprincipalname: 'FullName',
  username: 'Name',
  computer: 'HostName',
  devicename: 'HostName',
  hash: 'Value',
  path: 'Directory',
  folder: 'Directory',
  folderpath: 'Directory',
};

export const unknownEntityIdentifier: Check<UnknownEntityIdentifier> = {
  code: 'unknown-entity-identifier',
  severity: 'error',
  phase: 'structure',
  summary: 'An identifier is not one that its entity type has.',
  explanation:
    'Each entity type has identifiers of its own, exact in letter case: a `Host` has `HostName`, an `IP` has `Address`, a `FileHash` has `Algorithm` and `Value`. Sentinel rejects a rule that maps a column to any other.',
  *find({ rule, environment }) {
    for (const { entityType, identifiers } of readEntityMappings(rule)) {
      const type = environment.entityTypes.find(({ name }) => name === entityType?.value.trim());
      for (const identifier of type ? identifiers : []) {
        const name = identifier.value.trim();
        if (!type?.identifiers.length || type.identifiers.some((known) => known.name === name)) {
          continue;
        }
        const suggestions = suggestIdentifiers(name, type);
        yield {
          span: identifier.span,
          message: `${type.name} has no identifier "${name}"${suggestions.length > 0 ? askDidYouMean(suggestions) : listIdentifiers(type)}`,
          data: { suggestions },
        };
      }
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};

function suggestIdentifiers(word: string, { identifiers }: EntityType): string[] {
  const names = identifiers.map(({ name }) => name);
  const lower = word.toLowerCase();
  const other = otherNames[lower];
  if (other !== undefined && names.includes(other)) {
    return [other];
  }
  const closest = findClosestAll(word, names);
  const related = names.filter(
    (name) => name.toLowerCase().includes(lower) || lower.includes(name.toLowerCase()),
  );
  const found = closest.length > 0 ? closest : related;
  return found.slice(0, mostSuggestions);
}

function listIdentifiers({ identifiers }: EntityType): string {
  const names = identifiers.map(({ name }) => name);
  return names.length > mostToList ? '.' : `. It has ${joinWithOr(names)}.`;
}
