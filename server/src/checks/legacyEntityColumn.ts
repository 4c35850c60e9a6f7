import { findColumnMentions } from '../rule/columnMentions';
import { readEntityMappings } from '../rule/readEntityMappings';
import { containsSpan } from '../text/span';
import type { AnalyzedQuery, Check, CheckContext } from './check';

const legacyColumn = /\b(Account|Host|IP|URL|Process|FileHash)CustomEntity\b/g;

export const legacyEntityColumn: Check = {
  code: 'legacy-entity-column',
  severity: 'warning',
  phase: 'query',
  summary: 'A column such as `HostCustomEntity` stands in for an entity mapping.',
  explanation:
    'Sentinel once took entities from columns named `AccountCustomEntity`, `HostCustomEntity`, `IPCustomEntity`, `URLCustomEntity`, `ProcessCustomEntity` and `FileHashCustomEntity`. Now it takes them from `entityMappings` alone. Reported where the query returns such a column and maps no entity of its type. The checks of the Azure-Sentinel repository demand more of scheduled rules, and so does the profile `azure-sentinel`: each of these names that the query holds has to be a mapped column.',
  *find(context) {
    const { rule, text, query } = context;
    if (!query) {
      return;
    }
    const seen = new Set(findColumnMentions(rule, text).map(({ name }) => name));
    for (const { 0: name, 1: type = '', index } of query.region.text.matchAll(legacyColumn)) {
      const span = { start: index, end: index + name.length };
      const isComment = query.analysis.comments.some((comment) => containsSpan(comment, span));
      const message = isComment || seen.has(name) ? undefined : judge(name, type, query, context);
      if (message !== undefined) {
        seen.add(name);
        yield { span: query.region.sourceMap.toHost(span), message, data: undefined };
      }
    }
  },
};

function judge(
  column: string,
  type: string,
  { analysis }: AnalyzedQuery,
  { rule, environment }: CheckContext,
): string | undefined {
  const isMapped = readEntityMappings(rule).some(
    ({ entityType }) => entityType?.value.trim() === type,
  );
  const isReturned = analysis.outputColumns?.some(({ name }) => name === column) ?? true;
  if (isReturned && !isMapped) {
    return `Sentinel takes entities from "entityMappings", not from the name "${column}". Map a column to ${type} there.`;
  }
  return environment.profile === 'azure-sentinel' && rule.kind === 'scheduled'
    ? `The checks of Azure-Sentinel demand that "${column}" is mapped where a query names it. Map it, or take it out.`
    : undefined;
}
