import type { Tool } from '../../catalog/catalog';
import { findIndicatorKind } from '../../catalog/findIndicatorKind';
import { findIndicators } from '../../catalog/findIndicators';
import type { KqlStringComparison } from '../../kql/kqlComparisons';
import type { Environment } from '../environment';
import { describeTool } from './describeTool';

/** How many tools are shown in full; a broad name belongs to many. */
const shownTools = 3;

/** Markdown about the tools that a text in a query is known to stand for; undefined for no tool. */
export function describeIndicator(
  { column }: KqlStringComparison,
  value: string,
  { catalog }: Pick<Environment, 'catalog'>,
): string | undefined {
  const kind = findIndicatorKind(column);
  const matches = kind ? findIndicators(catalog.tools, kind, value, 'term') : [];
  const tools = [...new Set(matches.map(({ tool }) => tool))];
  if (tools.length === 0) {
    return undefined;
  }
  const rest = tools.slice(shownTools).map(({ name }: Tool) => name);
  return [
    ...tools.slice(0, shownTools).map(describeTool),
    ...(rest.length > 0 ? [`Also ${rest.join(', ')}.`] : []),
  ].join('\n\n---\n\n');
}
