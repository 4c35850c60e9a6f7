import type { Connector } from '../../../connectors/connectors';

/** How many tables are shown; some connectors bring a hundred. */
const shownTables = 12;

export function describeConnector({ id, title, tables, deprecated, listed }: Connector): string {
  const shown = tables.slice(0, shownTables).map((table) => `\`${table}\``);
  const rest = tables.length - shown.length;
  return [
    `**${id}**: data connector ${title}`,
    ...(deprecated ? ['Deprecated.'] : []),
    ...(listed
      ? []
      : ['Not among the ids that the checks of the Azure-Sentinel repository accept.']),
    ...(shown.length > 0
      ? [`Tables: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
      : []),
  ].join('\n\n');
}
