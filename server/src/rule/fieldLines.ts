import { renderLiteral } from '../yaml/renderLiteral';
import type { FieldSpec, ValueType } from './fieldSpec';

/** A data connector with the tables of it that a rule reads. */
export interface ConnectorLines {
  readonly connectorId: string;
  readonly dataTypes: readonly string[];
}

/** An entity with the columns that hold its identifiers. */
export interface EntityLines {
  readonly entityType: string;
  readonly fieldMappings: readonly { readonly identifier: string; readonly columnName: string }[];
}

/** Writes a value of a type that holds no others, such as a text or a number. */
export type ValueWriter = (type: ValueType) => string;

/**
 * A field as the published collections write it: items of lists two columns below their key, texts of
 * KQL as literal blocks. Of mappings, the fields that somebody demands are written.
 */
export function renderField({ name, type }: FieldSpec, writeValue: ValueWriter): string[] {
  switch (type.kind) {
    case 'list': {
      const lines =
        type.item.kind === 'mapping' ? renderDemanded(type.item.fields, writeValue) : [];
      return toList(name, [lines.length > 0 ? lines : [writeValue(type.item)]]);
    }
    case 'mapping': {
      const lines = renderDemanded(type.fields, writeValue);
      const inner = lines.length > 0 ? lines : [writeValue(type)];
      return [`${name}:`, ...inner.map((line) => `  ${line}`)];
    }
    case 'dictionary':
      return [`${name}:`, `  ${writeValue(type)}`];
    default:
      return type.kind === 'text' && type.format === 'kql'
        ? [`${name}: |`, `  ${writeValue(type)}`]
        : [`${name}: ${writeValue(type)}`];
  }
}

function renderDemanded(fields: readonly FieldSpec[], writeValue: ValueWriter): string[] {
  return fields
    .filter(({ demands, required }) => demands ?? required)
    .flatMap((field) => renderField(field, writeValue));
}

/** A field whose items, given as their lines without dash, stand below it. */
export function toList(name: string, items: readonly (readonly string[])[]): string[] {
  return [`${name}:`, ...items.flatMap(toItem)];
}

/** Lines as an item of a list that stands below its key. */
function toItem(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

/** A field whose text keeps its lines. */
export function toLiteral(name: string, text: readonly string[]): string[] {
  const [header, ...lines] = renderLiteral(text);
  return [`${name}: ${header}`, ...lines];
}

/** An item of `requiredDataConnectors`, without its dash. */
export function toConnectorLines({ connectorId, dataTypes }: ConnectorLines): string[] {
  return [`connectorId: ${connectorId}`, 'dataTypes:', ...dataTypes.map((table) => `  - ${table}`)];
}

/** An item of `entityMappings`, without its dash. */
export function toEntityLines({ entityType, fieldMappings }: EntityLines): string[] {
  return [
    `entityType: ${entityType}`,
    ...toList('fieldMappings', fieldMappings.map(toFieldMappingLines)),
  ];
}

/** An item of `fieldMappings`, without its dash. */
export function toFieldMappingLines({
  identifier,
  columnName,
}: EntityLines['fieldMappings'][number]): string[] {
  return [`identifier: ${identifier}`, `columnName: ${columnName}`];
}
