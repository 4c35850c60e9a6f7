import { getLineEnd, getLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import { buildTree } from './buildTree';
import { createTabProblem } from './createTabProblem';
import { maxAttempts, maxRecoveredLength } from './limits';
import { type ParseFailure, parseEventSlice } from './parseEventSlice';
import { recoverBlock } from './recoverBlock';
import { Recovery } from './recovery';
import { findForbidden, replaceForbidden } from './replaceForbidden';
import { findReplacedTabs, replaceTabs } from './replaceTabs';
import { getColumn, isContent, readLines } from './sourceLine';
import type { DocumentRange } from './splitDocuments';
import type { YamlDocument, YamlNode, YamlProblem } from './yamlTree';

/** What could be saved of a document that the parser rejected. */
export interface RecoveredDocument {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly brokenEntries: YamlDocument['brokenEntries'];
  readonly partial: boolean;
}

/**
 * Reads the documents of one file that the parser rejects. What it may reject is made harmless in
 * the whole file at once, the first time that a document needs it.
 */
export class DocumentRecovery {
  private lazySources: readonly string[] | undefined;
  private readonly budget = { attempts: maxAttempts };

  constructor(private readonly text: string) {}

  recover(range: DocumentRange, failure: ParseFailure): RecoveredDocument {
    const forbidden = findForbidden(this.text, range.source);
    const recovered = this.recoverAsOne(range) ?? this.recoverByEntry(range);
    const problems = forbidden === undefined ? [] : [forbidden];
    problems.push(...recovered.problems);
    return {
      ...recovered,
      problems: problems.length > 0 ? problems : [this.describeFailure(failure)],
    };
  }

  /** Reads a document that is sound but for tabs and forbidden characters. */
  private recoverAsOne(range: DocumentRange): RecoveredDocument | undefined {
    const { start, end } = range.source;
    const original = this.text.slice(start, end);
    for (const source of this.sources) {
      const { events } =
        source.slice(start, end) === original ? {} : parseEventSlice(source, range.source);
      if (events !== undefined) {
        return {
          root: buildTree(this.text, events, range.content.start),
          problems: this.findTabProblem(source, range, []).problems,
          brokenEntries: [],
          partial: false,
        };
      }
    }
    return undefined;
  }

  private recoverByEntry(range: DocumentRange): RecoveredDocument {
    const [source = this.text] = this.sources;
    const recovery = new Recovery({ text: this.text, source }, this.budget);
    const content = this.limit(range.content);
    const lines = readLines(source, content);
    const column = lines
      .filter((line) => isContent(source, line))
      .reduce((least, line) => Math.min(least, getColumn(line)), Number.MAX_SAFE_INTEGER);
    const root = recoverBlock(recovery, lines, column);
    const { problems, brokenEntries, isPartial, looseSpans } = recovery;
    const tabs = this.findTabProblem(source, range, looseSpans);
    return {
      root,
      problems: tabs.isOnlyCause ? tabs.problems : [...tabs.problems, ...problems],
      brokenEntries,
      partial: isPartial || content.end < range.content.end,
    };
  }

  private findTabProblem(
    source: string,
    range: DocumentRange,
    except: readonly Span[],
  ): { readonly problems: readonly YamlProblem[]; readonly isOnlyCause: boolean } {
    const content = this.limit(range.content);
    const [first, ...rest] = findReplacedTabs(this.text, source, content).filter(
      ({ start }) => !except.some((span) => span.start <= start && start < span.end),
    );
    if (first === undefined) {
      return { problems: [], isOnlyCause: false };
    }
    const { problem, isOnlyCause } = createTabProblem(this.text, range.source, [first, ...rest]);
    return { problems: [problem], isOnlyCause };
  }

  private limit({ start, end }: Span): Span {
    if (end - start <= maxRecoveredLength) {
      return { start, end };
    }
    const lineStart = getLineStart(this.text, start + maxRecoveredLength);
    return { start, end: lineStart > start ? lineStart : start + maxRecoveredLength };
  }

  /** For what lies outside of every entry, such as a directive. */
  private describeFailure({ reason, offset }: ParseFailure): YamlProblem {
    const start = getLineStart(this.text, offset);
    return {
      code: 'yaml-syntax',
      span: { start, end: getLineEnd(this.text, start) },
      message: `This is not valid YAML: ${reason}.`,
    };
  }

  /** The likelier reading first: only tabs at a line's very start are surely meant as indentation. */
  private get sources(): readonly string[] {
    if (this.lazySources === undefined) {
      const printable = replaceForbidden(this.text);
      const cautious = replaceTabs(printable, 'leading');
      const thorough = replaceTabs(printable, 'all');
      this.lazySources = cautious === thorough ? [cautious] : [cautious, thorough];
    }
    return this.lazySources;
  }
}
