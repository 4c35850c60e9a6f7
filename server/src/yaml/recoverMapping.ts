import { checkColumn } from './checkColumn';
import { explainLooseText, findGluedKey } from './explainLooseText';
import { type EntryHead, findEntryHead, startsBlock } from './findEntryHead';
import { findLooseBlockScalar } from './findLooseBlockScalar';
import { findUnindentedValue } from './findUnindentedValue';
import type { ReadBlock, Recovery } from './recovery';
import { getColumn, isContent, type SourceLine, shiftLines } from './sourceLine';
import { type EntryLines, splitEntries } from './splitEntries';
import { walkEntries } from './walkEntries';
import type { YamlEntry, YamlMapping, YamlNode } from './yamlTree';

/** Reads the entries that stand at `column`; those that cannot be read are reported and left out. */
export function recoverMapping(
  recovery: Recovery,
  lines: readonly SourceLine[],
  column: number,
  readBlock: ReadBlock,
): YamlMapping | undefined {
  const reader = new MappingReader(recovery, column, readBlock);
  reader.read(splitEntries(recovery.source, lines, column));
  const { entries } = reader;
  const [first] = entries;
  const end = entries.at(-1)?.span.end;
  return first === undefined || end === undefined
    ? undefined
    : { kind: 'mapping', style: 'block', entries, span: { start: first.span.start, end } };
}

class MappingReader {
  readonly entries: YamlEntry[] = [];

  constructor(
    private readonly recovery: Recovery,
    private readonly column: number,
    private readonly readBlock: ReadBlock,
  ) {}

  read(all: readonly EntryLines[]): void {
    walkEntries(this.recovery, all, (lines, index) => {
      const head = findEntryHead(this.recovery.source, lines[0]);
      return head === undefined
        ? this.readHeadless(all, index, lines)
        : this.readEntry(all, index, lines, head);
    });
  }

  /** @returns how many of the cut entries were read; more than one where the cut was wrong. */
  private readEntry(
    all: readonly EntryLines[],
    index: number,
    lines: EntryLines,
    head: EntryHead,
  ): number {
    const { recovery } = this;
    const loose = findLooseBlockScalar(recovery.texts, all, index, head);
    if (loose !== undefined) {
      this.addEntry(head, loose.scalar);
      recovery.report(loose.problem);
      recovery.looseSpans.push(loose.scalar.span);
      return loose.entryCount;
    }
    const { node, failure } = recovery.parse(lines);
    if (failure === undefined) {
      this.addAll(node, lines);
      return 1;
    }
    const count = 1 + this.countHeadless(all, index + 1);
    const unindented = findUnindentedValue(recovery, all.slice(index, index + count), head);
    if (unindented !== undefined) {
      this.addEntry(head, unindented.node);
      recovery.report(unindented.problem);
      return count;
    }
    if (this.readInside(lines, head)) {
      return 1;
    }
    return recovery.reject(lines, failure) ? count : 1;
  }

  /** Complex keys and keys with white space in them are no heads, but may be entries all the same. */
  private readHeadless(all: readonly EntryLines[], index: number, lines: EntryLines): number {
    const { recovery } = this;
    if (mayBeEntry(recovery.source, lines[0])) {
      const { node } = recovery.parse(lines);
      if (node?.kind === 'mapping') {
        this.addAll(node, lines);
        return 1;
      }
    }
    const count = 1 + this.countHeadless(all, index + 1);
    if (/["'[{]/.test(recovery.source[lines[0].textStart] ?? '')) {
      const [, ...others] = all.slice(index, index + count).flat();
      const { failure } = recovery.parse([lines[0], ...others]);
      if (failure !== undefined) {
        recovery.reject([lines[0], ...others], failure);
        return count;
      }
    }
    recovery.reportStructure(explainLooseText(recovery.source, lines[0]));
    for (const text of all.slice(index, index + count)) {
      const lineText = recovery.source.slice(text[0].textStart, text[0].end);
      recovery.leaveOut(text, findGluedKey(lineText));
    }
    return count;
  }

  private countHeadless(all: readonly EntryLines[], start: number): number {
    const { source } = this.recovery;
    let end = start;
    for (let lines = all[end]; lines !== undefined; lines = all[++end]) {
      if (findEntryHead(source, lines[0]) !== undefined || mayBeEntry(source, lines[0])) {
        break;
      }
    }
    return end - start;
  }

  /**
   * Looks into an entry whose value is a block, and saves entries that are indented by mistake.
   *
   * @returns false when there is nothing to look into.
   */
  private readInside(lines: EntryLines, head: EntryHead): boolean {
    const { recovery } = this;
    const { source } = recovery;
    const body = lines.slice(1);
    const first = body.find((line) => isContent(source, line));
    if (first === undefined || !recovery.mayDescend) {
      return false;
    }
    if (head.inlineValue !== '') {
      const isStray = !/^["'[{|>]/.test(head.inlineValue) && findEntryHead(source, first);
      if (!isStray || recovery.parse([lines[0]]).failure !== undefined) {
        return false;
      }
      this.addAll(recovery.parse([lines[0]]).node, [lines[0]]);
      this.readStrays(body, head);
      return true;
    }
    if (!startsBlock(source, first)) {
      return false;
    }
    const { reportCount } = recovery;
    const strayStart = this.findStrayStart(body, getColumn(first));
    const inner = body.slice(0, strayStart);
    const value = recovery.descend(() => this.readBlock(recovery, inner, getColumn(first)));
    if (value !== undefined) {
      this.addEntry(head, value);
    } else {
      recovery.leaveOut(lines);
    }
    this.readStrays(body.slice(strayStart), head);
    return recovery.reportCount > reportCount;
  }

  /** The index of the first entry that stands between this mapping's column and that of the block inside. */
  private findStrayStart(body: readonly SourceLine[], column: number): number {
    const { source } = this.recovery;
    const start = body.findIndex(
      (line) =>
        getColumn(line) < column &&
        isContent(source, line) &&
        findEntryHead(source, line) !== undefined,
    );
    return start < 0 ? body.length : start;
  }

  /** Entries that are indented although they cannot belong to the entry above. */
  private readStrays(lines: readonly SourceLine[], above: EntryHead): void {
    const { recovery } = this;
    const first = lines.find((line) => isContent(recovery.source, line));
    if (first === undefined) {
      return;
    }
    const column = getColumn(first);
    recovery.reportStructure({
      code: 'yaml-syntax',
      span: { start: first.textStart, end: first.end },
      message: `This entry is indented deeper than "${above.key}" and does not belong to its value; bring it to the same column.`,
      edits: shiftLines(recovery.source, lines, this.column - column),
    });
    this.entries.push(...(recoverMapping(recovery, lines, column, this.readBlock)?.entries ?? []));
  }

  private addAll(node: YamlNode | undefined, lines: EntryLines): void {
    if (node?.kind === 'mapping') {
      this.entries.push(...node.entries);
      checkColumn(this.recovery, lines, this.column, 'entry');
    }
  }

  private addEntry(head: EntryHead, value: YamlNode): void {
    const { node } = this.recovery.parseSpan(head.keySpan.start, head.colonEnd, 0);
    const key = node?.kind === 'mapping' ? node.entries[0]?.key : undefined;
    if (key !== undefined) {
      this.entries.push({ key, value, span: { start: key.span.start, end: value.span.end } });
    }
  }
}

function mayBeEntry(source: string, line: SourceLine): boolean {
  return /^\?(?:[ \t]|$)|:(?:[ \t]|$)/.test(source.slice(line.textStart, line.end));
}
