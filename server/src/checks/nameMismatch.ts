import { detectionKinds, findRuleSubject } from '../rule/detectionKinds';
import type { Check } from './check';

export const nameMismatch: Check<undefined> = {
  code: 'name-mismatch',
  severity: 'information',
  phase: 'query',
  summary: 'The name says one way of detection, the query takes another.',
  explanation:
    'The public collection ends the names of its rules in the way of detection: `File Signature` for rules over `DeviceFileCertificateInfo`, `Network Connection` over `DeviceNetworkEvents`, `Create Process` over `DeviceProcessEvents`. Whoever looks for a rule by its name should get what it says.',
  *find({ rule, query }) {
    const { name } = rule;
    const named = name && findRuleSubject(name.value)?.kind;
    if (!query || !name || !named || query.analysis.readsUnnamedTables) {
      return;
    }
    const read = new Set(query.analysis.references.map((reference) => reference.name));
    const actual = detectionKinds.find(({ table }) => read.has(table));
    if (actual && !read.has(named.table) && [...query.analysis.references].every(isKnownTable)) {
      yield {
        span: name.span,
        message: `The name says ${named.title}, and the query reads ${actual.table}, as a rule called ${actual.title} does.`,
        data: undefined,
      };
    }
  },
};

/** A function may read any table. */
function isKnownTable({
  kind,
  known,
}: {
  readonly kind: string;
  readonly known: boolean;
}): boolean {
  return kind === 'table' && known;
}
