import type { Catalog } from '../catalog/catalog';
import { findIndicators } from '../catalog/findIndicators';
import type { Comparison } from '../catalog/indicatorValues';
import { findClosestAll } from '../text/findClosest';

/** Shorter words are near too many others. */
const shortestNear = 5;
const mostSuggestions = 2;

/**
 * Signers of nearly the same spelling as one that is sought and that none of the catalogue bears:
 * whole names where the operator compares so, else as many words as are written. Undefined for a
 * text that some signer of the catalogue contains, and for a blank one.
 */
export function suggestSigners(
  sought: string,
  how: Comparison,
  { tools }: Catalog,
): string[] | undefined {
  if (sought.trim() === '' || findIndicators(tools, 'signers', sought, how).length > 0) {
    return undefined;
  }
  if (sought.length < shortestNear) {
    return [];
  }
  const count = sought.trim().split(/\s+/).length;
  const candidates = tools
    .flatMap(({ signers }) => signers.map(({ value }) => value))
    .map((signer) => (how === 'exact' ? signer : signer.split(/\s+/).slice(0, count).join(' ')))
    .map((name) => name.replace(/[,.]$/, ''));
  const distinct = new Map(candidates.map((name) => [name.toLowerCase(), name]));
  return findClosestAll(sought, distinct.values()).slice(0, mostSuggestions);
}
