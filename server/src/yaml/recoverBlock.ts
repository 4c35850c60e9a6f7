import { recoverMapping } from './recoverMapping';
import { recoverSequence } from './recoverSequence';
import type { Recovery } from './recovery';
import { isContent, type SourceLine, startsItem } from './sourceLine';
import type { YamlNode } from './yamlTree';

/**
 * Reads a block that the parser rejected as a whole: entry by entry and item by item, looking into
 * those that fail, so that only what is really broken is left out.
 *
 * @returns undefined when the block holds no entries or items, or none that can be read.
 */
export function recoverBlock(
  recovery: Recovery,
  lines: readonly SourceLine[],
  column: number,
): YamlNode | undefined {
  const first = lines.find((line) => isContent(recovery.source, line));
  if (first !== undefined && startsItem(recovery.source, first)) {
    return recoverSequence(recovery, lines, column, recoverBlock);
  }
  return recoverMapping(recovery, lines, column, recoverBlock);
}
