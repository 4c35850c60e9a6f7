import type { IndexedRule } from '../../server/src/rule/ruleIndex';

/** A hunting query of which an index knows nothing but what a test says about it. */
export function createIndexedRule(uri: string, parts: Partial<IndexedRule> = {}): IndexedRule {
  return {
    uri,
    documentIndex: 0,
    kind: 'hunting',
    id: undefined,
    name: undefined,
    query: undefined,
    ...parts,
  };
}
