import { getLineBreak } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import type { YamlNode } from '../yaml/yamlTree';
import { type FieldBlock, readFieldBlocks } from './fieldBlocks';
import { ruleFields } from './ruleFields';
import type { Rule } from './ruleModel';
import { findKeyText } from './walkFields';

const ranks = new Map(ruleFields.map(({ name }, index) => [name, index]));

/**
 * Puts a rule's top-level fields in canonical order, each with its lines as they are and the comments
 * that belong to it. A field that is not in the catalogue stays behind the one before it. Undefined
 * where the order is right already, or where moving lines might change what they mean: in a document
 * with problems, with aliases, or with a block scalar that keeps the blank lines below it.
 */
export function orderFields(text: string, { document, root }: Rule): SpanEdit | undefined {
  const isMovable =
    document.problems.length === 0 && !document.partial && root.style === 'block' && isSafe(root);
  const blocks = isMovable ? readFieldBlocks(text, document, root) : undefined;
  const ordered = blocks && sortBlocks(blocks);
  const [first, last] = [blocks?.[0], blocks?.at(-1)];
  if (!blocks || !ordered || !first || !last || ordered.every((block, i) => block === blocks[i])) {
    return undefined;
  }
  return {
    span: { start: first.span.start, end: last.span.end },
    newText: joinBlocks(text, ordered, first),
  };
}

/** A stable sort: what is not in the catalogue has the rank of the field before it. */
function sortBlocks(blocks: readonly FieldBlock[]): FieldBlock[] {
  let rank = -1;
  return blocks
    .map((block) => {
      rank = ranks.get(findKeyText(block.entry) ?? '') ?? rank;
      return { block, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ block }) => block);
}

/** Blank lines stay above the field that they set off; those of the new first field go to the old one. */
function joinBlocks(text: string, blocks: readonly FieldBlock[], oldFirst: FieldBlock): string {
  const lineBreak = getLineBreak(text);
  const [newFirst] = blocks;
  const pieces = blocks.map((block, index) => {
    const blankLines = block === oldFirst ? (newFirst?.blankLines ?? 0) : block.blankLines;
    const source = text.slice(block.span.start, block.span.end);
    const isEnded = index === blocks.length - 1 || /[\r\n]$/.test(source);
    return (index === 0 ? '' : lineBreak.repeat(blankLines)) + source + (isEnded ? '' : lineBreak);
  });
  return pieces.join('');
}

function isSafe(node: YamlNode): boolean {
  switch (node.kind) {
    case 'mapping':
      return node.entries.every(({ key, value }) => isSafe(key) && isSafe(value));
    case 'sequence':
      return node.items.every(isSafe);
    case 'scalar':
      return node.chomping !== 'keep';
    case 'alias':
      return false;
  }
}
