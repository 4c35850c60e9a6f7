import type { QueryRegion, Rule } from '../rule/ruleModel';
import type { Analysis } from './analysis';

/** A place in a rule's query. */
export interface QueryPlace {
  readonly rule: Rule;
  readonly region: QueryRegion;
  /** UTF-16 and zero-based, in the query. */
  readonly embeddedOffset: number;
}

/** The query that a caret at `offset` of the file stands in, if any. */
export function findQueryAt({ rules }: Analysis, offset: number): QueryPlace | undefined {
  for (const rule of rules) {
    const embeddedOffset = rule.query?.sourceMap.toEmbeddedOffset(offset);
    if (rule.query && embeddedOffset !== undefined) {
      return { rule, region: rule.query, embeddedOffset };
    }
  }
  return undefined;
}

/** The rule whose document holds `offset`; the first rule where no document does. */
export function findRuleAt({ rules }: Analysis, offset: number): Rule | undefined {
  return (
    rules.find(({ document: { span } }) => span.start <= offset && offset <= span.end) ?? rules[0]
  );
}
