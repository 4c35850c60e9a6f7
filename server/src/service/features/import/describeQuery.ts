import { createRuleName, describeSubject, detectionKinds } from '../../../rule/detectionKinds';
import { toLiteral } from '../../../rule/fieldLines';
import { renderScalar } from '../../../yaml/renderScalar';
import type { Environment } from '../../environment';
import type { FieldLines } from './addMissingFields';
import type { ArticleDescription } from './describeArticle';

/**
 * The fields that a rule has to have and an article may not show, as far as its query and its prose
 * tell them: named after the tool that is mentioned, else after the article.
 */
export function describeQuery(
  query: string,
  { title, summary, prose }: ArticleDescription,
  { catalog, createGuid, kql }: Environment,
): Record<string, FieldLines> {
  const tables = kql?.engine.analyze(query, kql.scope).references.map(({ name }) => name) ?? [];
  const kind = detectionKinds.find(({ table }) => tables.includes(table));
  const [tool] = [...catalog.findMentioned(query), ...catalog.findMentioned(prose)];
  const subject = kind && tool ? { tool: tool.name, kind } : undefined;
  const name = subject ? createRuleName(subject.tool, subject.kind.title) : title;
  const description = subject ? describeSubject(subject) : ['Say what it finds.'];
  return {
    id: [`id: ${createGuid()}`],
    name: [`name: ${renderScalar(name ?? 'Imported query')}`],
    description: toLiteral('description', summary ? [summary] : description),
    version: ['version: 1.0.0'],
  };
}
