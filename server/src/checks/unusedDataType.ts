import { getTableName, readDeclaredConnectors } from '../rule/dataTypes';
import { getLineStart, getNextLineStart } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import type { YamlScalar } from '../yaml/yamlTree';
import type { AnalyzedQuery, Check, CheckEnvironment } from './check';

interface UnusedDataType {
  readonly dataType: YamlScalar;
  /** Whether other data types stay behind when this one goes. */
  readonly hasCompany: boolean;
}

export const unusedDataType: Check<UnusedDataType> = {
  code: 'unused-data-type',
  severity: 'warning',
  phase: 'query',
  summary: 'A declared table is not read by the query.',
  explanation:
    '`dataTypes` should name what the query reads and no more; otherwise the rule asks for data that it has no use for. Not reported where the query calls a parser or a function of unknown content, which may well read the table.',
  *find({ rule, query, environment }) {
    if (!query || !canTellTables(query)) {
      return;
    }
    const read = new Set(query.analysis.references.map(({ name }) => name.toLowerCase()));
    for (const { dataTypes } of readDeclaredConnectors(rule)) {
      for (const dataType of dataTypes) {
        const table = getTableName(dataType);
        if (isKnownTable(table, environment) && !read.has(table.toLowerCase())) {
          yield {
            span: dataType.span,
            message: `The query does not read ${table}.`,
            unnecessary: true,
            data: { dataType, hasCompany: dataTypes.length > 1 },
          };
        }
      }
    }
  },
  fix({ data }, { text }) {
    const edit = data.hasCompany ? createLineRemoval(data.dataType, text) : undefined;
    return edit
      ? [{ title: `Remove ${data.dataType.value} from dataTypes`, edits: [edit], certain: true }]
      : [];
  },
};

/** A broken query, or one that calls functions whose content is not known, may read anything. */
function canTellTables({ analysis }: AnalyzedQuery): boolean {
  return (
    !analysis.readsUnnamedTables &&
    analysis.references.some(({ kind }) => kind === 'table') &&
    analysis.references.every(({ kind, known }) => kind === 'table' && known) &&
    analysis.diagnostics.every(({ kind }) => kind !== 'syntax' && kind !== 'unknown-function')
  );
}

/** A data type that is no known table may be a parser, or a name that only its connector knows. */
function isKnownTable(name: string, { schema }: CheckEnvironment): boolean {
  return schema.tables.some((table) => table.name === name);
}

/** The item's whole line; undefined where something else stands on it. */
function createLineRemoval({ span }: YamlScalar, text: string): SpanEdit | undefined {
  const start = getLineStart(text, span.start);
  const end = getNextLineStart(text, span.end);
  const isAlone = /^[ \t]*-[ \t]+$/.test(text.slice(start, span.start));
  const isLast = text.slice(span.end, end).trim() === '';
  return isAlone && isLast ? { span: { start, end }, newText: '' } : undefined;
}
