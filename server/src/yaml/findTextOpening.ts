import { getLineBreak } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import type { EntryHead } from './findEntryHead';
import { getColumn, type SourceLine } from './sourceLine';
import type { Chomping } from './yamlTree';

/** How an entry announces text on the lines below it. */
export interface TextOpening {
  readonly style: 'literal' | 'folded';
  readonly chomping: Chomping;
  /** Columns of indentation that the header asks for; undefined when the first line decides. */
  readonly explicitIndent: number | undefined;
  /** Where the `|` or `>` stands or is due. */
  readonly start: number;
  /** Where the text begins. */
  readonly valueStart: number;
  /** What adds the header where it is missing; undefined where it is there. */
  readonly missingHeader: SpanEdit | undefined;
}

const blockHeader = /([|>])([-+]?)([1-9]?)([-+]?)$/;
const chompings: Readonly<Record<string, Chomping>> = { '-': 'strip', '+': 'keep' };
const plainText = /^[^\s"'[\]{},&*!|>%@`#?-]/;

/** The column below its key's that a missing header's text gets. */
export const defaultIndent = 2;

/**
 * The block header of an entry; for a query, also the place where one is missing: KQL has several
 * lines, so that lines below `query:` or `query: Table` that are no entries can only be its.
 */
export function findTextOpening(
  source: string,
  line: SourceLine,
  head: EntryHead,
): TextOpening | undefined {
  const header = blockHeader.exec(head.inlineValue);
  if (header !== null) {
    const [, sign, chompingBefore, digit, chompingAfter] = header;
    return {
      style: sign === '>' ? 'folded' : 'literal',
      chomping: chompings[chompingBefore || chompingAfter || ''] ?? 'clip',
      explicitIndent: digit ? Number(digit) : undefined,
      start: head.valueStart + header.index,
      valueStart: line.next,
      missingHeader: undefined,
    };
  }
  const isPlain = plainText.test(head.inlineValue);
  if (head.key !== 'query' || (head.inlineValue !== '' && !isPlain)) {
    return undefined;
  }
  const valueStart = isPlain ? head.valueStart : line.next;
  const newLine = getLineBreak(source) + ' '.repeat(getColumn(line) + defaultIndent);
  return {
    style: 'literal',
    chomping: 'clip',
    explicitIndent: undefined,
    start: head.colonEnd,
    valueStart,
    missingHeader: {
      span: { start: head.colonEnd, end: isPlain ? valueStart : head.colonEnd },
      newText: isPlain ? ` |${newLine}` : ' |',
    },
  };
}
