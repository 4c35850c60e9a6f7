import type { Tool } from '../catalog/catalog';
import type { Environment } from './environment';

/** The tools that the organisation allows, by the ids and names of its configuration. */
export function findSanctionedTools({
  catalog,
  settings,
}: Pick<Environment, 'catalog' | 'settings'>): ReadonlySet<Tool> {
  return new Set(settings.sanctioned.flatMap((name) => catalog.findByName(name)));
}
