import { toConnectorLines, toEntityLines, toList, toLiteral } from '../rule/fieldLines';
import { ruleFields } from '../rule/ruleFields';
import { renderScalar } from '../yaml/renderScalar';
import type { NewRule } from './newRule';

/**
 * The text of a rule file as this project writes it: fields in canonical order, lists as lists, texts
 * of several lines as literal blocks, `\n` at line ends. A list without items is left out, for an
 * empty one would be reported.
 */
export function renderRule(rule: NewRule): string {
  const fields = renderFields(rule);
  const lines = ruleFields.flatMap(({ name }) => fields[name] ?? []);
  return `${lines.join('\n')}\n`;
}

function renderFields({
  id,
  name,
  description,
  connectors,
  tactics,
  techniques,
  query,
  entities,
  version,
}: NewRule): Readonly<Record<string, readonly string[]>> {
  return {
    id: [`id: ${renderScalar(id)}`],
    name: [`name: ${renderScalar(name)}`],
    description: renderText('description', description),
    requiredDataConnectors: renderList('requiredDataConnectors', connectors.map(toConnectorLines)),
    tactics: renderList('tactics', tactics.map(toScalarLines)),
    relevantTechniques: renderList('relevantTechniques', techniques.map(toScalarLines)),
    query: renderText('query', query.trimEnd().split('\n')),
    entityMappings: renderList('entityMappings', entities.map(toEntityLines)),
    version: [`version: ${renderScalar(version)}`],
  };
}

function renderText(name: string, lines: readonly string[]): string[] {
  return lines.some((line) => line.trim() !== '') ? toLiteral(name, lines) : [];
}

function renderList(name: string, items: readonly (readonly string[])[]): string[] {
  return items.length > 0 ? toList(name, items) : [];
}

function toScalarLines(text: string): string[] {
  return [renderScalar(text)];
}
