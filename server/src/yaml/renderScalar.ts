import { escapeText } from './encodeScalarText';
import { parseYaml } from './parseYaml';
import { getScalarType } from './scalarType';
import type { YamlNode } from './yamlTree';

/** A text as the value of a key or an item below a dash: as it is where YAML reads it so, else quoted. */
export function renderScalar(text: string): string {
  return isPlainText(parseYaml(`- ${text}`).documents, text) ? text : quoteText(text);
}

/** A text as an item of a list in brackets. */
export function renderFlowScalar(text: string): string {
  return isPlainText(parseYaml(`[${text}]`).documents, text) ? text : quoteText(text);
}

function isPlainText(
  documents: readonly {
    readonly root: YamlNode | undefined;
    readonly problems: readonly unknown[];
  }[],
  text: string,
): boolean {
  const [document] = documents;
  const root = document?.root;
  const item = root?.kind === 'sequence' && root.items.length === 1 ? root.items[0] : undefined;
  return (
    documents.length === 1 &&
    document?.problems.length === 0 &&
    item?.kind === 'scalar' &&
    item.style === 'plain' &&
    item.value === text &&
    getScalarType(item) === 'string'
  );
}

function quoteText(text: string): string {
  return `"${escapeText(text)}"`;
}
