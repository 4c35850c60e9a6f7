import type { Span } from '../text/span';
import { buildTree } from './buildTree';
import { createTabProblem } from './createTabProblem';
import { parseEventSlice } from './parseEventSlice';
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

  constructor(private readonly text: string) {}

  recover(range: DocumentRange): RecoveredDocument {
    const forbidden = findForbidden(this.text, range.source);
    const others = forbidden === undefined ? [] : [forbidden];
    for (const source of this.sources) {
      const { events } = parseEventSlice(source, range.source);
      if (events !== undefined) {
        const root = buildTree(this.text, events, range.content.start);
        const problems = [...others, ...this.findTabProblem(source, range, []).problems];
        return { root, problems, brokenEntries: [], partial: false };
      }
    }
    return this.recoverByEntry(range, others);
  }

  private recoverByEntry(
    { source: document, content }: DocumentRange,
    others: readonly YamlProblem[],
  ): RecoveredDocument {
    const [source = this.text] = this.sources;
    const recovery = new Recovery({ text: this.text, source });
    const lines = readLines(source, content);
    const column = lines
      .filter((line) => isContent(source, line))
      .reduce((least, line) => Math.min(least, getColumn(line)), Number.POSITIVE_INFINITY);
    const root = recoverBlock(recovery, lines, column);
    const { problems, brokenEntries, isPartial } = recovery;
    const tabs = this.findTabProblem(source, { source: document, content }, recovery.looseSpans);
    return {
      root,
      problems: [...others, ...tabs.problems, ...(tabs.isOnlyCause ? [] : problems)],
      brokenEntries,
      partial: isPartial,
    };
  }

  private findTabProblem(
    source: string,
    { source: document, content }: DocumentRange,
    except: readonly Span[],
  ): { readonly problems: readonly YamlProblem[]; readonly isOnlyCause: boolean } {
    const [first, ...rest] = findReplacedTabs(this.text, source, content).filter(
      ({ start }) => !except.some((span) => span.start <= start && start < span.end),
    );
    if (first === undefined) {
      return { problems: [], isOnlyCause: false };
    }
    const { problem, isOnlyCause } = createTabProblem(this.text, document, [first, ...rest]);
    return { problems: [problem], isOnlyCause };
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
