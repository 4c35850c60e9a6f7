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
  /** How often something was reported, whether or not it was worth a problem of its own. */
  reportCount = 0;
  private level = 0;
  private hasStructuralProblem = false;

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

  /** Has to be called before an entry or item of a block is read. */
  beginEntry(lines: EntryLines): void {
    if (this.level === 0) {
      this.hasStructuralProblem = this.hasReplacements(lines);
    }
  }

  report(problem: YamlProblem): void {
    this.reportCount++;
    this.problems.push(problem);
  }

  /**
   * Reports what is wrong with indentation, dashes or keys. A slip of that kind puts the lines after
   * it in doubt too, so that each top-level entry gets only its first one.
   */
  reportStructure(problem: YamlProblem): void {
    this.reportCount++;
    if (!this.hasStructuralProblem) {
      this.hasStructuralProblem = true;
      this.problems.push(problem);
    }
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
    const { kind, span, ...others } = explainFailure(this.source, lines, failure);
    const end = Math.min(span.end, this.source.length);
    const problem = { code: 'yaml-syntax', span: { start: span.start, end }, ...others } as const;
    if (kind === 'structural') {
      this.reportStructure(problem);
    } else {
      this.report(problem);
    }
    this.leaveOut(lines);
    return kind === 'unclosed';
  }

  /** Tabs that were replaced are reported for themselves, and rarely leave the columns that were meant. */
  private hasReplacements(lines: EntryLines): boolean {
    const [{ start }] = lines;
    const end = lines.at(-1)?.end ?? start;
    const { text, source } = this.texts;
    return text.slice(start, end) !== source.slice(start, end);
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
