import type { EntityLines } from '../../../rule/fieldLines';
import { suggestEntities } from './suggestEntities';

/** More entities than an analyst looks at; the platform takes ten. */
const mostEntities = 5;

/** One mapping for each entity type that columns of these names allow, the most telling first. */
export function chooseEntities(columns: readonly string[]): EntityLines[] {
  const suggestions = suggestEntities(columns);
  return suggestions
    .filter(
      ({ entityType }, index) =>
        suggestions.findIndex((other) => other.entityType === entityType) === index,
    )
    .slice(0, mostEntities);
}
