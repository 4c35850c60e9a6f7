import { createScalarSourceMap } from '../yaml/createScalarSourceMap';
import type {
  YamlDocument,
  YamlEntry,
  YamlFile,
  YamlMapping,
  YamlNode,
  YamlScalar,
} from '../yaml/yamlTree';
import { isRule } from './isRule';
import { ruleFields } from './ruleFields';
import type { RuleKind } from './ruleKind';
import type { QueryRegion, Rule } from './ruleModel';
import { findKeyText, isNullNode, walkFields } from './walkFields';

const scheduleFields = ['queryFrequency', 'queryPeriod', 'triggerOperator', 'triggerThreshold'];

/** The rules of a file, one for each document that is a rule. */
export function readRules(file: YamlFile): Rule[] {
  return file.documents.flatMap((document, documentIndex) =>
    isRule(document) ? [readRule(file.text, document, documentIndex)] : [],
  );
}

/** Reads a document as a rule, whether or not it has become one yet. `text` is the whole file. */
export function readRule(text: string, document: YamlDocument, documentIndex: number): Rule {
  const root = document.root?.kind === 'mapping' ? document.root : createEmptyMapping(document);
  const entries = new Map<string, YamlEntry>();
  for (const entry of root.entries) {
    const key = findKeyText(entry);
    if (key !== undefined && !entries.has(key)) {
      entries.set(key, entry);
    }
  }
  const findText = (field: string) => toText(entries.get(field)?.value);
  return {
    kind: readKind(entries),
    documentIndex,
    document,
    root,
    places: [...walkFields(root, ruleFields)],
    findEntry: (field) => entries.get(field),
    id: findText('id'),
    name: findText('name'),
    listItems: (field) => toItems(entries.get(field)?.value),
    query: readQuery(text, findText('query')),
  };
}

/** A rule of which nothing could be parsed still is one, so that its YAML problems are shown. */
function createEmptyMapping(document: YamlDocument): YamlMapping {
  return { kind: 'mapping', style: 'block', entries: [], span: document.span };
}

function readKind(entries: ReadonlyMap<string, YamlEntry>): RuleKind {
  const written = toText(entries.get('kind')?.value)?.value.toLowerCase();
  if (written === 'nrt') {
    return 'nrt';
  }
  const isScheduled = written === 'scheduled' || scheduleFields.some((field) => entries.has(field));
  return isScheduled ? 'scheduled' : 'hunting';
}

function readQuery(text: string, scalar: YamlScalar | undefined): QueryRegion | undefined {
  return scalar && { text: scalar.value, sourceMap: createScalarSourceMap(text, scalar), scalar };
}

function toText(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' && !isNullNode(node) ? node : undefined;
}

function toItems(node: YamlNode | undefined): readonly YamlNode[] {
  if (node === undefined || isNullNode(node)) {
    return [];
  }
  return node.kind === 'sequence' ? node.items : [node];
}
