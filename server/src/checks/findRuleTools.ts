import type { Catalog, Tool } from '../catalog/catalog';
import { findFileSubject, findRuleSubject } from '../rule/detectionKinds';
import { getFileName } from '../text/getFileName';

/** What a rule is called, inside its file and outside. */
export interface RuleNames {
  readonly name: string | undefined;
  readonly uri: string;
}

/**
 * The tools that a rule says it is about: those that its name gives as its subject or mentions, else
 * those of its file's name. Empty where neither names a tool of the catalogue. Costs microseconds,
 * so that checks may ask at every keystroke.
 */
export function findRuleTools({ name, uri }: RuleNames, catalog: Catalog): readonly Tool[] {
  const ofName = findNamedTools(name ?? '', findRuleSubject(name ?? '')?.tool, catalog);
  if (ofName.length > 0) {
    return ofName;
  }
  const fileName = getFileName(uri);
  return findNamedTools(fileName, findFileSubject(fileName)?.tool, catalog);
}

function findNamedTools(
  text: string,
  subject: string | undefined,
  catalog: Catalog,
): readonly Tool[] {
  const exact = subject === undefined ? [] : catalog.findByName(subject);
  return exact.length > 0 ? exact : catalog.findMentioned(text.replaceAll('_', ' '));
}
