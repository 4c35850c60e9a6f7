import { findClosest } from '../text/findClosest';
import type { YamlDocument, YamlFile } from '../yaml/yamlTree';
import { hasSign, readRootKeys } from './isRule';
import { ruleFields } from './ruleFields';
import { findKeyText } from './walkFields';

const fieldNames = ruleFields.map(({ name }) => name);
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Whether a document is, or may be about to become, a rule, so that help in writing one is welcome.
 * It is wider than `isRule`, which asks for a query, and has to leave alone whatever else people
 * write in YAML: an empty document counts only where nothing else in the file is foreign, and fields
 * that other formats have too count only where no field is strange to rules.
 */
export function isRuleDraft(document: YamlDocument, file: YamlFile): boolean {
  return isBlank(document)
    ? file.documents.every((other) => isBlank(other) || hasRuleFields(other))
    : hasRuleFields(document);
}

/** Whether there is nothing yet, or no more than a word that may become a key. */
function isBlank({ root, brokenEntries }: YamlDocument): boolean {
  const isWord = root?.kind === 'scalar' && root.style === 'plain' && /^[\w-]*$/.test(root.value);
  return (root === undefined || isWord) && brokenEntries.every(({ key }) => key === undefined);
}

function hasRuleFields(document: YamlDocument): boolean {
  const { root } = document;
  if (root !== undefined && root.kind !== 'mapping') {
    return false;
  }
  const keys = readRootKeys(document);
  return hasSign(keys) || (hasLikelyFields(document, keys) && [...keys].every(isLikeField));
}

function hasLikelyFields({ root }: YamlDocument, keys: ReadonlySet<string>): boolean {
  const entries = root?.kind === 'mapping' ? root.entries : [];
  const id = entries.find((entry) => findKeyText(entry) === 'id')?.value;
  const isIdGuid = id?.kind === 'scalar' && guid.test(id.value.trim());
  const isNamed = keys.has('id') && keys.has('name');
  return isIdGuid || isNamed || keys.has('query') || keys.has('severity');
}

function isLikeField(key: string): boolean {
  return fieldNames.includes(key) || findClosest(key, fieldNames) !== undefined;
}
