import { getLineStart } from '../text/lineBounds';
import { checkColumn } from './checkColumn';
import { createMisplacedProblem } from './createMisplacedProblem';
import { type EntryHead, findEntryHead, startsBlock } from './findEntryHead';
import type { ParseFailure } from './parseEventSlice';
import { recoverMapping } from './recoverMapping';
import type { ReadBlock, Recovery } from './recovery';
import {
  getColumn,
  isContent,
  type SourceLine,
  shiftLines,
  skipDash,
  startsItem,
} from './sourceLine';
import { type EntryLines, splitItems } from './splitEntries';
import { walkEntries } from './walkEntries';
import type { YamlMapping, YamlNode, YamlSequence } from './yamlTree';

/** Reads the items whose dashes stand at `column`; those that cannot be read are reported and left out. */
export function recoverSequence(
  recovery: Recovery,
  lines: readonly SourceLine[],
  column: number,
  readBlock: ReadBlock,
): YamlSequence | undefined {
  const reader = new SequenceReader(recovery, column, readBlock);
  const all = splitItems(recovery.source, lines, column);
  reader.read(all);
  const { items } = reader;
  const end = items.at(-1)?.span.end;
  const start = all[0]?.[0].textStart;
  return start === undefined || end === undefined
    ? undefined
    : { kind: 'sequence', style: 'block', items, span: { start, end } };
}

class SequenceReader {
  readonly items: YamlNode[] = [];
  /** The item that entries beside it belong to; undefined after a broken one. */
  private owner: YamlMapping | undefined;

  constructor(
    private readonly recovery: Recovery,
    private readonly column: number,
    private readonly readBlock: ReadBlock,
  ) {}

  read(all: readonly EntryLines[]): void {
    const { source } = this.recovery;
    walkEntries(this.recovery, all, (lines, index) => {
      if (startsItem(source, lines[0])) {
        this.readItem(lines);
        return 1;
      }
      const head = findEntryHead(source, lines[0]);
      return head !== undefined && this.owner !== undefined
        ? this.readMisplaced(all, index, head, this.owner)
        : this.rejectLines(all, index, lines[0]);
    });
  }

  private readItem(lines: EntryLines): void {
    const { recovery, column } = this;
    const { node, failure } = recovery.parse(lines);
    if (failure !== undefined) {
      this.readInside(lines, failure);
      return;
    }
    checkColumn(recovery, lines, column, 'list item');
    for (const item of node?.kind === 'sequence' ? node.items : []) {
      this.addItem(item);
    }
  }

  /** Reads the block behind a dash, where the item as a whole is rejected. */
  private readInside([dashLine, ...others]: EntryLines, failure: ParseFailure): void {
    const { recovery } = this;
    const { source } = recovery;
    const inner = [skipDash(source, dashLine), ...others];
    const first = inner.find((line) => isContent(source, line));
    const { reportCount } = recovery;
    this.owner = undefined;
    if (first !== undefined && recovery.mayDescend && startsBlock(source, first)) {
      const item = recovery.descend(() => this.readBlock(recovery, inner, getColumn(first)));
      if (item !== undefined) {
        this.addItem(item);
      }
    }
    if (recovery.reportCount === reportCount) {
      recovery.reject([dashLine, ...others], failure);
    }
  }

  private addItem(item: YamlNode): void {
    this.items.push(item);
    this.owner = item.kind === 'mapping' && item.style === 'block' ? item : undefined;
  }

  /**
   * Reads an entry that stands beside the list item that it belongs to, as if it stood in it.
   *
   * @returns how many of the cut items were read: a list at the entry's own column is its value.
   */
  private readMisplaced(
    all: readonly EntryLines[],
    index: number,
    head: EntryHead,
    owner: YamlMapping,
  ): number {
    const { recovery } = this;
    const count = 1 + this.countValueItems(all, index, head);
    const lines = all.slice(index, index + count).flat();
    const column = head.keySpan.start - getLineStart(recovery.source, head.keySpan.start);
    if (hasKey(owner, head.key)) {
      recovery.reportStructure({
        code: 'yaml-syntax',
        span: head.keySpan,
        message: `A dash is missing before "${head.key}", which begins another list item.`,
        edits: [{ span: { start: head.keySpan.start, end: head.keySpan.start }, newText: '- ' }],
      });
      this.items.push(...this.readEntries(lines, column));
      return count;
    }
    const ownerColumn = owner.span.start - getLineStart(recovery.source, owner.span.start);
    if (ownerColumn > column) {
      const edits = shiftLines(recovery.source, lines, ownerColumn - column);
      recovery.report(createMisplacedProblem(head, edits));
    } else {
      recovery.reportStructure({
        code: 'yaml-syntax',
        span: head.keySpan,
        message: `"${head.key}" fits no list item above it; check the indentation of both.`,
      });
    }
    const [{ entries, span } = { entries: [], span: owner.span }] = this.readEntries(lines, column);
    this.items.pop();
    this.addItem({
      ...owner,
      entries: [...owner.entries, ...entries],
      span: { start: owner.span.start, end: span.end },
    });
    return count;
  }

  /** The entries of some lines as one mapping; none when they hold no entry that can be read. */
  private readEntries(lines: readonly SourceLine[], column: number): readonly YamlMapping[] {
    const mapping = this.recovery.descend(() =>
      recoverMapping(this.recovery, lines, column, this.readBlock),
    );
    return mapping === undefined ? [] : [mapping];
  }

  private countValueItems(all: readonly EntryLines[], index: number, head: EntryHead): number {
    const { source } = this.recovery;
    const own = all[index]?.slice(1) ?? [];
    if (head.inlineValue !== '' || own.some((line) => isContent(source, line))) {
      return 0;
    }
    let end = index + 1;
    for (let lines = all[end]; lines !== undefined; lines = all[++end]) {
      const [first] = lines;
      if (!startsItem(source, first) || findEntryHead(source, skipDash(source, first))) {
        break;
      }
    }
    return end - index - 1;
  }

  /** @returns how many of the cut items are lines without dash. */
  private rejectLines(all: readonly EntryLines[], index: number, first: SourceLine): number {
    const { recovery } = this;
    let end = index + 1;
    while (end < all.length && !all[end]?.some((line) => startsBlock(recovery.source, line))) {
      end++;
    }
    const { textStart } = first;
    recovery.reportStructure({
      code: 'yaml-syntax',
      span: { start: textStart, end: first.end },
      message: 'This line stands among list items without a dash before it.',
      ...(end > index + 1
        ? {}
        : { edits: [{ span: { start: textStart, end: textStart }, newText: '- ' }] }),
    });
    recovery.leaveOut(all.slice(index, end).flat());
    this.owner = undefined;
    return end - index;
  }
}

function hasKey(mapping: YamlMapping, name: string): boolean {
  return mapping.entries.some(({ key }) => key.kind === 'scalar' && key.value === name);
}
