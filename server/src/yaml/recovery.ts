import type { Span } from '../text/span';
import { buildTree } from './buildTree';
import { explainFailure } from './explainFailure';
import { findEntryHead } from './findEntryHead';
import { maxProblems } from './limits';
import { type ParseFailure, parseEventSlice } from './parseEventSlice';
import type { RecoverySource } from './recoverySource';
import { getColumn, type SourceLine } from './sourceLine';
import type { EntryLines } from './splitEntries';
import type { YamlDocument, YamlNode, YamlProblem } from './yamlTree';

/** Levels of blocks that recovery looks into; rules have five. */
const maxLevels = 20;

export type ParsedLines =
  | { readonly node: YamlNode | undefined; readonly failure?: never }
  | { readonly failure: ParseFailure; readonly node?: never };

/** What one document's recovery has found so far. */
export class Recovery {
  readonly problems: YamlProblem[] = [];
  readonly brokenEntries: YamlDocument['brokenEntries'][number][] = [];
  /** Where block scalars were read together with lines that had fallen out of them. */
  readonly looseSpans: Span[] = [];
  /** Whether anything was left out of the tree. */
  isPartial = false;
  private level = 0;

  /** @param budget attempts that are left, shared by all documents of a file. */
  constructor(
    readonly texts: RecoverySource,
    private readonly budget: { attempts: number },
  ) {}

  get source(): string {
    return this.texts.source;
  }

  /** Whether so much is wrong, or tried, that the rest is left out. */
  get isExhausted(): boolean {
    return this.budget.attempts <= 0 || this.problems.length >= maxProblems;
  }

  /** Whether the blocks inside the current one are still looked into. */
  get mayDescend(): boolean {
    return this.level < maxLevels && !this.isExhausted;
  }

  /** Runs `read` for a block inside the current one. */
  descend<T>(read: () => T): T {
    this.level++;
    try {
      return read();
    } finally {
      this.level--;
    }
  }

  /** Parses some lines as a document of their own, at their columns and offsets. */
  parse(lines: EntryLines): ParsedLines {
    const [first] = lines;
    const span = { start: first.textStart, end: lines.at(-1)?.next ?? first.next };
    return this.parseSpan(span.start, span.end, getColumn(first));
  }

  /** @param column where the text at `start` stands for the parser. */
  parseSpan(start: number, end: number, column: number): ParsedLines {
    const parsed = parseEventSlice(this.source, { start, end }, column);
    this.budget.attempts--;
    return parsed.failure === undefined
      ? { node: buildTree(this.texts.text, parsed.events, start) }
      : parsed;
  }

  /**
   * Reports why an entry or item was rejected, and leaves it out.
   *
   * @returns whether it opens something that the lines below were probably meant to close.
   */
  reject(lines: EntryLines, failure: ParseFailure): boolean {
    const { isUnclosed, span, ...others } = explainFailure(this.source, lines, failure);
    const end = Math.min(span.end, this.source.length);
    this.problems.push({ code: 'yaml-syntax', span: { start: span.start, end }, ...others });
    this.leaveOut(lines);
    return isUnclosed ?? false;
  }

  leaveOut(lines: readonly SourceLine[], key?: string): void {
    this.isPartial = true;
    const [first] = lines;
    if (this.level === 0 && first !== undefined) {
      this.brokenEntries.push({
        key: key ?? findEntryHead(this.source, first)?.key,
        span: { start: first.textStart, end: lines.at(-1)?.end ?? first.end },
      });
    }
  }
}

/** Reads lines of a block, whose text stands at `column`, as a mapping or a sequence. */
export type ReadBlock = (
  recovery: Recovery,
  lines: readonly SourceLine[],
  column: number,
) => YamlNode | undefined;
