import type { IndexedRule } from '../rule/ruleIndex';
import type { Analysis } from '../service/analysis';
import { toRange } from '../service/toDiagnostic';

/** What other files need to know of a file's rules. */
export function toIndexedRules({ document, rules }: Analysis): IndexedRule[] {
  return rules.map(({ documentIndex, id, name, root }) => ({
    uri: document.uri,
    documentIndex,
    id: id?.value.trim().toLowerCase(),
    name: name?.value.trim(),
    range: toRange(name?.span ?? id?.span ?? { ...root.span, end: root.span.start }, document),
  }));
}
