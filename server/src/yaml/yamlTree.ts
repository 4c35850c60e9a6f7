import type { Span } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';

/** How a scalar is written (YAML 1.2, chapters 7 and 8). */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';

/** What happens to a block scalar's final line breaks: one kept, none (`-`), or all (`+`). */
export type Chomping = 'clip' | 'strip' | 'keep';

/** Offsets in the tree are UTF-16, zero-based, half-open, in the whole file. */
interface YamlNodeBase {
  /** Where the node stands, with quotes, brackets or block header, without anchor and tag. */
  readonly span: Span;
  /** The node's anchor name, without `&`. */
  readonly anchor?: string;
  /** The node's explicit tag as written, with `!`. */
  readonly tag?: string;
}

export interface YamlScalar extends YamlNodeBase {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The decoded value; an absent value (`key:`) is an empty plain scalar. */
  readonly value: string;
  /**
   * What lies inside the quotes or below the block header; for a plain scalar, the scalar itself.
   * A block scalar's ends behind the last line break that is part of the value, so that blank lines
   * below it are outside unless they are kept.
   */
  readonly valueSpan: Span;
  readonly chomping: Chomping;
  /**
   * Columns of indentation that a block scalar strips, or would strip once something is typed into
   * an empty one; 0 for the other styles.
   */
  readonly indent: number;
}

export interface YamlEntry {
  readonly key: YamlNode;
  readonly value: YamlNode;
  /** From the key's start to the value's end. */
  readonly span: Span;
}

export interface YamlMapping extends YamlNodeBase {
  readonly kind: 'mapping';
  readonly style: 'block' | 'flow';
  readonly entries: readonly YamlEntry[];
}

export interface YamlSequence extends YamlNodeBase {
  readonly kind: 'sequence';
  readonly style: 'block' | 'flow';
  readonly items: readonly YamlNode[];
}

/** A reference (`*name`) to an anchored node; it is never expanded, so that an alias bomb costs nothing. */
export interface YamlAlias extends YamlNodeBase {
  readonly kind: 'alias';
  readonly name: string;
}

export type YamlNode = YamlScalar | YamlMapping | YamlSequence | YamlAlias;

/** Codes of the problems that the YAML layer finds itself. */
export type YamlProblemCode =
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'misplaced-data-types'
  | 'query-not-indented'
  | 'tab-indentation';

export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly span: Span;
  /** What is wrong and what to do, as one sentence or two. */
  readonly message: string;
  /**
   * The fewest edits that remove the cause, to be applied together; after them the parser accepts
   * the place, unless something else is wrong there. Absent where only the author can know what was
   * meant.
   */
  readonly edits?: readonly SpanEdit[];
}

/** One document of a file (`---` separates them). */
export interface YamlDocument {
  /** Absent when the document is empty or nothing in it could be read. */
  readonly root: YamlNode | undefined;
  /** From after the previous document's marker to before the next one. */
  readonly span: Span;
  readonly problems: readonly YamlProblem[];
  /** Whether parts were left out because the parser rejected them; absence then proves nothing. */
  readonly partial: boolean;
  /**
   * Spans of top-level entries that the parser rejected, each with the key if it could be told.
   * A broken `query` is still a sign that the document means to be a rule.
   */
  readonly brokenEntries: readonly { readonly key: string | undefined; readonly span: Span }[];
}

/** A parsed file. Parsing never throws; what is wrong stands in the documents' `problems`. */
export interface YamlFile {
  readonly text: string;
  readonly documents: readonly YamlDocument[];
}
