import type { Connectors } from '../connectors/connectors';
import { findConnectorOfTable } from '../connectors/findConnectorOfTable';
import { getTableName, readDeclaredConnectors } from '../rule/dataTypes';
import { toConnectorLines } from '../rule/fieldLines';
import type { Rule } from '../rule/ruleModel';
import { findKeyText } from '../rule/walkFields';
import type { SpanEdit } from '../text/spanEdit';
import type { YamlSequence } from '../yaml/yamlTree';
import type { Check } from './check';
import { createItemInsertion } from './createItemInsertion';

interface UndeclaredTable {
  readonly table: string;
}

export const undeclaredTable: Check<UndeclaredTable> = {
  code: 'undeclared-table',
  severity: 'warning',
  phase: 'query',
  summary: 'The query reads a table that no `dataTypes` names.',
  explanation:
    '`requiredDataConnectors` tells whoever installs the rule which data it needs. A table that is read but not declared makes the rule look ready where its data is missing.',
  *find({ rule, query }) {
    const connectors = readDeclaredConnectors(rule);
    const isComplete = connectors.every(({ dataTypes }) => dataTypes.length > 0);
    if (!query || connectors.length === 0 || !isComplete) {
      return;
    }
    const seen = new Set(
      connectors.flatMap(({ dataTypes }) =>
        dataTypes.map((node) => getTableName(node).toLowerCase()),
      ),
    );
    for (const { kind, known, name, span } of query.analysis.references) {
      if (kind === 'table' && known && !seen.has(name.toLowerCase())) {
        seen.add(name.toLowerCase());
        yield {
          span: query.region.sourceMap.toHost(span),
          message: `The query reads ${name}, but no "dataTypes" of "requiredDataConnectors" names it.`,
          data: { table: name },
        };
      }
    }
  },
  fix({ data }, { rule, text, environment }) {
    const edit = createDeclaration(rule, data.table, environment.connectors, text);
    return edit
      ? [{ title: `Declare ${data.table} in dataTypes`, edits: [edit], certain: true }]
      : [];
  },
};

/** Below the connector that is known to bring the table; failing that, as an item of its own. */
function createDeclaration(
  rule: Rule,
  table: string,
  connectors: Connectors,
  text: string,
): SpanEdit | undefined {
  const list = rule.findEntry('requiredDataConnectors')?.value;
  if (list?.kind !== 'sequence') {
    return undefined;
  }
  const declared = findDataTypes(
    list,
    (id) => connectors.find(id)?.tables.includes(table) ?? false,
  );
  if (declared) {
    return createItemInsertion(declared, [table], text);
  }
  const connector = findConnectorOfTable(table, connectors);
  return (
    connector &&
    createItemInsertion(
      list,
      toConnectorLines({ connectorId: connector.id, dataTypes: [table] }),
      text,
    )
  );
}

function findDataTypes(
  list: YamlSequence,
  bringsTable: (connectorId: string) => boolean,
): YamlSequence | undefined {
  for (const item of list.items) {
    const entries = item.kind === 'mapping' ? item.entries : [];
    const id = entries.find((entry) => findKeyText(entry) === 'connectorId')?.value;
    const dataTypes = entries.find((entry) => findKeyText(entry) === 'dataTypes')?.value;
    if (id?.kind === 'scalar' && bringsTable(id.value.trim()) && dataTypes?.kind === 'sequence') {
      return dataTypes;
    }
  }
  return undefined;
}
