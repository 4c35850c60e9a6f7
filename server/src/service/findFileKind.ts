import { configFileName, exclusionsFileName, vendorsFileName } from '../config/workspaceConfig';
import { findKeyText } from '../rule/walkFields';
import { getFileName } from '../text/getFileName';
import type { YamlFile, YamlNode } from '../yaml/yamlTree';
import type { FileKind } from './analysis';

/** The files that configure us, by the name that each has unless the configuration says otherwise. */
const kindsByName: ReadonlyMap<string, FileKind> = new Map([
  [configFileName, 'config'],
  [vendorsFileName, 'vendors'],
  [exclusionsFileName, 'exclusions'],
]);

/** By what a vendor is recognised; other formats have lists of vendors too, but not with these keys. */
const vendorSigns = ['signers', 'companyNames', 'productNames', 'processNames', 'domains'];

/**
 * Which of the formats that configure us a file is in, by its name or else by what stands in it: a
 * root key of ours alone, over items that have our keys. Undefined for everybody else's YAML.
 */
export function findFileKind(uri: string, file: YamlFile): FileKind | undefined {
  return kindsByName.get(getFileName(uri)) ?? findKindByShape(file);
}

function findKindByShape({ documents: [document] }: YamlFile): FileKind | undefined {
  const root = document?.root;
  const [entry, second] = root?.kind === 'mapping' ? root.entries : [];
  if (!entry || second || entry.value.kind !== 'sequence') {
    return undefined;
  }
  const items = entry.value.items.map(readKeys);
  switch (findKeyText(entry)) {
    case 'exclusions':
      return items.some((keys) => keys.has('scenario') && keys.has('filter'))
        ? 'exclusions'
        : undefined;
    case 'vendors':
      return items.some((keys) => keys.has('id') && vendorSigns.some((sign) => keys.has(sign)))
        ? 'vendors'
        : undefined;
    default:
      return undefined;
  }
}

function readKeys(node: YamlNode): Set<string | undefined> {
  return new Set(node.kind === 'mapping' ? node.entries.map(findKeyText) : []);
}
