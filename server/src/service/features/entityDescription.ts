import type { ConcreteTarget, KqlColumn, KqlSchema, KqlTable } from '../../kql/kqlSchema';
import type { KqlEntity } from '../../kql/kqlSymbol';
import { findOperatorSummary } from './operatorSummaries';

const targetTitles: Record<ConcreteTarget, string> = {
  defender: 'Defender XDR',
  sentinel: 'Sentinel',
};

/** How many of a column's known values a hover shows. */
const shownValues = 12;

/** Markdown for the hover of a name in a query. */
export function describeEntity(entity: KqlEntity, { tables }: KqlSchema): string {
  if (entity.kind === 'table') {
    const table = tables.find(({ name }) => name === entity.name);
    return table ? describeTable(table) : describeOther(entity);
  }
  if (entity.kind === 'column') {
    const owners = tables.filter(({ name }) => entity.tables.includes(name));
    return describeColumn(entity, owners);
  }
  return describeOther(entity);
}

/** Markdown for a table: its size and where it is. */
export function describeTable({ name, columns, targets, open }: KqlTable): string {
  const size = open && columns.length === 0 ? 'columns not known' : `${columns.length} columns`;
  return `**${name}**: table, ${size}\n\nIn ${describeTargets(targets)}.`;
}

function describeColumn({ name, type }: KqlEntity, owners: readonly KqlTable[]): string {
  const lines = [`**${name}**: \`${type ?? 'dynamic'}\``];
  for (const owner of owners) {
    const column = owner.columns.find((candidate) => candidate.name === name);
    lines.push(`Column of ${owner.name}${describeColumnTargets(column)}.`);
    if (column?.values?.length) {
      lines.push(describeValues(column.values));
    }
  }
  return (owners.length === 0 ? [...lines, 'Made by the query.'] : lines).join('\n\n');
}

function describeColumnTargets(column: KqlColumn | undefined): string {
  return column?.targets === undefined ? '' : ` in ${describeTargets(column.targets)}`;
}

function describeTargets(targets: readonly ConcreteTarget[]): string {
  const titles = targets.map((target) => targetTitles[target]);
  return titles.length === 1 ? `${titles[0]} only` : titles.join(' and ');
}

function describeValues(values: readonly string[]): string {
  const shown = values.slice(0, shownValues).map((value) => `\`${value}\``);
  const rest = values.length - shown.length;
  return `Known values: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function describeOther({ name, kind, type, display }: KqlEntity): string {
  if (kind === 'operator') {
    const summary = findOperatorSummary(name);
    return `**${name}**: operator${summary === undefined ? '' : `\n\n${summary}`}`;
  }
  // The engine's line begins with what it takes the thing for, such as "(type)" for a value.
  const line = display.replace(/^\(\w+\)/, '').trim();
  const title = line === '' ? name : line;
  const suffix = type && !title.includes(type) ? ` (${type})` : '';
  return `\`\`\`kusto\n${title}${suffix}\n\`\`\`\n\n${kind === 'other' ? '' : `A ${kind}.`}`.trim();
}
