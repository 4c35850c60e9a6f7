import type { IndexedRule } from '../rule/ruleIndex';
import type { Analysis } from '../service/analysis';
import { toRange } from '../service/toDiagnostic';

/** What other files need to know of a file's rules. */
export function toIndexedRules({ document, rules }: Analysis): IndexedRule[] {
  return rules.map(({ documentIndex, kind, id, name, query, root }) => ({
    uri: document.uri,
    documentIndex,
    kind,
    id: id?.value.trim().toLowerCase(),
    name: name?.value.trim(),
    query: query?.text,
    range: toRange(name?.span ?? id?.span ?? { ...root.span, end: root.span.start }, document),
  }));
}
