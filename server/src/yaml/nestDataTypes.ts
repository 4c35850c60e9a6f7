import { getLineStart } from '../text/lineBounds';
import { createMisplacedProblem } from './createMisplacedProblem';
import { readLines, shiftLines } from './sourceLine';
import type { YamlEntry, YamlMapping, YamlNode, YamlProblem } from './yamlTree';

/** A root mapping with its connectors' data types in place, and a problem for each that was not. */
export interface NestedDataTypes {
  readonly root: YamlMapping;
  readonly problems: readonly YamlProblem[];
}

/**
 * Moves top-level `dataTypes` that follow `requiredDataConnectors` into the connectors that they
 * belong to. Such a file is valid YAML, so that only the tree can tell: a rule has no field of that
 * name. Connectors that the parser took for items of such a list become connectors again.
 */
export function nestDataTypes(text: string, root: YamlMapping): NestedDataTypes {
  const index = root.entries.findIndex((entry) => isKey(entry, 'requiredDataConnectors'));
  const connectorsEntry = root.entries[index];
  if (connectorsEntry?.value.kind !== 'sequence' || connectorsEntry.value.style !== 'block') {
    return { root, problems: [] };
  }
  const connectors: YamlNode[] = [...connectorsEntry.value.items];
  const problems: YamlProblem[] = [];
  let next = index + 1;
  for (let entry = root.entries[next]; entry !== undefined; entry = root.entries[++next]) {
    const connector = connectors.at(-1);
    if (!isKey(entry, 'dataTypes') || !lacksDataTypes(connector)) {
      break;
    }
    const { own, others } = splitDataTypes(entry);
    const end = own.value.span.end;
    connectors.pop();
    connectors.push(
      {
        ...connector,
        entries: [...connector.entries, own],
        span: { start: connector.span.start, end },
      },
      ...others,
    );
    const lineStart = getLineStart(text, entry.key.span.start);
    const columns = getColumn(text, connector.span.start) - getColumn(text, entry.key.span.start);
    const edits = shiftLines(text, readLines(text, { start: lineStart, end }), columns);
    problems.push(createMisplacedProblem({ key: 'dataTypes', keySpan: entry.key.span }, edits));
  }
  if (problems.length === 0) {
    return { root, problems };
  }
  const end = connectors.at(-1)?.span.end ?? connectorsEntry.span.end;
  const value = { ...connectorsEntry.value, items: connectors };
  const nested: YamlEntry = {
    ...connectorsEntry,
    value: { ...value, span: { start: value.span.start, end } },
    span: { start: connectorsEntry.span.start, end },
  };
  const entries = [...root.entries.slice(0, index), nested, ...root.entries.slice(next)];
  return { root: { ...root, entries }, problems };
}

/** The data types themselves, and the connectors that follow them in the same list. */
function splitDataTypes(entry: YamlEntry): { own: YamlEntry; others: readonly YamlNode[] } {
  const { value } = entry;
  const firstOther =
    value.kind === 'sequence' && value.style === 'block'
      ? value.items.findIndex((item) => item.kind === 'mapping')
      : -1;
  if (value.kind !== 'sequence' || firstOther < 0) {
    return { own: entry, others: [] };
  }
  const items = value.items.slice(0, firstOther);
  const end = items.at(-1)?.span.end ?? entry.key.span.end;
  return {
    own: {
      ...entry,
      value: { ...value, items, span: { start: Math.min(value.span.start, end), end } },
      span: { start: entry.span.start, end },
    },
    others: value.items.slice(firstOther),
  };
}

function isKey({ key }: YamlEntry, name: string): boolean {
  return key.kind === 'scalar' && key.value === name;
}

function lacksDataTypes(connector: YamlNode | undefined): connector is YamlMapping {
  return (
    connector?.kind === 'mapping' &&
    connector.style === 'block' &&
    !connector.entries.some((entry) => isKey(entry, 'dataTypes'))
  );
}

function getColumn(text: string, offset: number): number {
  return offset - getLineStart(text, offset);
}
