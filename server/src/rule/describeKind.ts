import type { Rule } from './ruleModel';

/** What a rule is called in the middle of a sentence. */
export function describeKind({ kind }: Rule): string {
  const names = {
    hunting: 'a hunting query',
    scheduled: 'a scheduled analytics rule',
    nrt: 'a near-real-time analytics rule',
  };
  return names[kind];
}
