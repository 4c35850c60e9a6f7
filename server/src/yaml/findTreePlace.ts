import { getLineStart } from '../text/lineBounds';
import { touchesSpan } from '../text/span';
import { isBlockScalar } from './encodeScalarText';
import type { CursorPlace } from './findLinePath';
import { getEditSpan } from './getEditSpan';
import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from './yamlTree';

/** A place in a document's tree. */
export interface TreePlace {
  /**
   * Keys and zero-based item indices from the root. For a key, they lead to the mapping that it is
   * or would be in; else to the value or item itself.
   */
  readonly path: readonly (string | number)[];
  /** What stands or may be typed there; `item` is a list item whose dash is missing yet. */
  readonly place: CursorPlace;
  /** The key or value there; undefined where there is none yet, or none that could be read. */
  readonly node: YamlNode | undefined;
  /** The collections that hold the place, from the root inwards, as far as they could be read. */
  readonly parents: readonly YamlNode[];
}

/** How the search came to a node. */
interface Approach {
  readonly path: TreePlace['path'];
  readonly parents: readonly YamlNode[];
  /** The column of the key or dash that the node belongs to; -1 at the root. */
  readonly column: number;
}

/**
 * The key, scalar or flow collection that a caret touches; undefined between the lines of block
 * collections, where the tree alone cannot tell what is meant.
 */
export function findTreePlace(text: string, root: YamlNode, offset: number): TreePlace | undefined {
  return findPlace(text, offset, root, { path: [], parents: [], column: -1 });
}

function findPlace(
  text: string,
  offset: number,
  node: YamlNode,
  approach: Approach,
): TreePlace | undefined {
  const { path, parents, column } = approach;
  switch (node.kind) {
    case 'mapping':
      return findInMapping(text, offset, node, approach);
    case 'sequence':
      return findInSequence(text, offset, node, approach);
    case 'scalar':
      return isInScalar(text, offset, node, column)
        ? { path, place: 'value', node, parents }
        : undefined;
    case 'alias':
      return touchesSpan(node.span, offset) ? { path, place: 'value', node, parents } : undefined;
  }
}

function findInMapping(
  text: string,
  offset: number,
  mapping: YamlMapping,
  approach: Approach,
): TreePlace | undefined {
  const parents = [...approach.parents, mapping];
  const reached = mapping.entries.filter(({ span }) => span.start <= offset);
  for (const { key, value } of reached) {
    if (key.span.end > key.span.start && touchesSpan(key.span, offset)) {
      return { path: approach.path, place: 'key', node: key, parents };
    }
    const path = [...approach.path, key.kind === 'scalar' ? key.value : ''];
    const column = key.span.start - getLineStart(text, key.span.start);
    const found = findPlace(text, offset, value, { path, parents, column });
    if (found !== undefined) {
      return found;
    }
  }
  if (mapping.style === 'block' || !isInside(mapping, offset)) {
    return undefined;
  }
  const last = reached.at(-1);
  const sinceKey = last === undefined ? ',' : text.slice(last.key.span.end, offset);
  return last?.key.kind === 'scalar' && sinceKey.includes(':') && !sinceKey.includes(',')
    ? { path: [...approach.path, last.key.value], place: 'value', node: last.value, parents }
    : { path: approach.path, place: 'key', node: undefined, parents };
}

function findInSequence(
  text: string,
  offset: number,
  sequence: YamlSequence,
  approach: Approach,
): TreePlace | undefined {
  const parents = [...approach.parents, sequence];
  const reached = sequence.items.filter(({ span }) => span.start <= offset);
  const column = sequence.span.start - getLineStart(text, sequence.span.start);
  for (const [index, item] of reached.entries()) {
    const path = [...approach.path, index];
    const found = findPlace(text, offset, item, { path, parents, column });
    if (found !== undefined) {
      return found;
    }
  }
  return sequence.style === 'flow' && isInside(sequence, offset)
    ? { path: [...approach.path, reached.length], place: 'value', node: undefined, parents }
    : undefined;
}

function isInside({ span }: YamlNode, offset: number): boolean {
  return span.start < offset && offset < span.end;
}

/** On the blank lines below a block scalar, the caret's column tells whether the text goes on. */
function isInScalar(text: string, offset: number, scalar: YamlScalar, column: number): boolean {
  if (!isBlockScalar(scalar)) {
    return scalar.span.end > scalar.span.start && touchesSpan(scalar.span, offset);
  }
  const span = { start: scalar.span.start, end: getEditSpan(text, scalar).end };
  if (!touchesSpan(span, offset)) {
    return false;
  }
  const lineStart = getLineStart(text, offset);
  const isBelow = lineStart >= scalar.valueSpan.end && lineStart > scalar.span.start;
  return !isBelow || offset - lineStart > column;
}
