import { kusto } from './kustoRuntime';

/**
 * How a name is written in a query: as it is, or in brackets (`['user name']`) when it is a keyword
 * or contains what only a bracketed name may. Undefined when nothing can bear that name.
 */
export function findNameText(name: string): string | undefined {
  const trimmed = name.trim();
  if (trimmed === '' || /[\r\n]/.test(trimmed)) return undefined;
  return kusto.KustoFacts.BracketNameIfNecessary(trimmed);
}
