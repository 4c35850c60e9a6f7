import { type CursorPlace, findLinePath } from './findLinePath';
import { findTreePlace, type TreePlace } from './findTreePlace';
import { isInComment } from './skipTrivia';
import type { YamlDocument, YamlFile, YamlNode } from './yamlTree';

/** Where a caret stands in a YAML file, also where the text around it is half typed. */
export interface CursorContext extends TreePlace {
  readonly document: YamlDocument;
  /** Zero-based. */
  readonly documentIndex: number;
}

/**
 * Where a caret stands, for completion and hover.
 *
 * @param offset UTF-16, zero-based, in the whole file.
 * @returns undefined in a comment and outside of every document.
 */
export function findCursorContext(file: YamlFile, offset: number): CursorContext | undefined {
  const documentIndex = file.documents.findLastIndex(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  const document = file.documents[documentIndex];
  if (document === undefined) {
    return undefined;
  }
  const { root, span } = document;
  const found = root && findTreePlace(file.text, root, offset);
  if (found !== undefined) {
    return { document, documentIndex, ...found };
  }
  if (isInComment(file.text, offset)) {
    return undefined;
  }
  const { path, place } = findLinePath(file.text, span.start, offset);
  return { document, documentIndex, path, place, ...resolvePath(root, path, place) };
}

/** Follows a path down the tree as far as the tree goes. */
function resolvePath(
  root: YamlNode | undefined,
  path: readonly (string | number)[],
  place: CursorPlace,
): Pick<TreePlace, 'node' | 'parents'> {
  const parents: YamlNode[] = [];
  let node = root;
  for (const step of path) {
    if (node === undefined) {
      break;
    }
    parents.push(node);
    node = findChild(node, step);
  }
  if (place !== 'key') {
    return { node, parents };
  }
  return { node: undefined, parents: node === undefined ? parents : [...parents, node] };
}

function findChild(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.kind === 'sequence') {
    return typeof step === 'number' ? node.items[step] : undefined;
  }
  return node.kind === 'mapping'
    ? node.entries.find(({ key }) => key.kind === 'scalar' && key.value === step)?.value
    : undefined;
}
