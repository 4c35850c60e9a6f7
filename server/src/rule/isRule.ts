import { findClosest } from '../text/findClosest';
import type { YamlDocument, YamlMapping } from '../yaml/yamlTree';

/** One of these beside a query makes a document a rule (the contract's definition). */
const signs = [
  'requiredDataConnectors',
  'tactics',
  'relevantTechniques',
  'techniques',
  'entityMappings',
  'queryFrequency',
  'triggerOperator',
];

/**
 * Whether a document means to be a rule: a mapping with a `query`, however broken or misspelt, and a
 * field that only rules have. Everything else is the user's own YAML and stays without diagnostics.
 */
export function isRule(document: YamlDocument): boolean {
  const { root } = document;
  if (root !== undefined && root.kind !== 'mapping') {
    return false;
  }
  const keys = readRootKeys(document);
  return hasSign(keys) && (keys.has('query') || findClosest('query', keys) !== undefined);
}

/** The keys of a document's root, those of entries that could not be parsed included. */
export function readRootKeys({ root, brokenEntries }: YamlDocument): Set<string> {
  return new Set([
    ...(root?.kind === 'mapping' ? getKeys(root) : []),
    ...brokenEntries.flatMap(({ key }) => (key === undefined ? [] : [key])),
  ]);
}

/** Whether there is a field that only rules have, or two that together only rules have. */
export function hasSign(keys: ReadonlySet<string>): boolean {
  return signs.some((sign) => keys.has(sign)) || (keys.has('severity') && keys.has('kind'));
}

function getKeys(mapping: YamlMapping): string[] {
  return mapping.entries.flatMap(({ key }) => (key.kind === 'scalar' ? [key.value] : []));
}
