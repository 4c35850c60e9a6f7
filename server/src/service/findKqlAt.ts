import { bindExclusion } from '../checks/bindExclusion';
import { readRule } from '../rule/readRule';
import type { Analysis } from './analysis';
import type { Environment } from './environment';
import { findQueryAt, type QueryPlace } from './findQueryAt';

/**
 * The KQL that a caret at `offset` stands in: a rule's query, or the filter of an exclusion, which
 * is a place in several queries, one for each table that it is read over, the best first.
 */
export function findKqlAt(
  analysis: Analysis,
  offset: number,
  environment: Environment,
): readonly QueryPlace[] {
  const place = findQueryAt(analysis, offset);
  if (place) {
    return [place];
  }
  const entry = analysis.exclusions.entries.find(
    ({ filter }) => filter?.sourceMap.toEmbeddedOffset(offset) !== undefined,
  );
  const [document] = analysis.yaml.documents;
  if (!entry || !document) {
    return [];
  }
  const rule = readRule(analysis.yaml.text, document, 0);
  return bindExclusion(entry, environment).queries.flatMap(({ region }) => {
    const embeddedOffset = region.sourceMap.toEmbeddedOffset(offset);
    return embeddedOffset === undefined ? [] : [{ rule, region, embeddedOffset }];
  });
}
