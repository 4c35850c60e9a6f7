import type { FieldSpec, ValueType } from '../../../rule/fieldSpec';
import type { Span } from '../../../text/span';
import type { YamlMapping, YamlNode } from '../../../yaml/yamlTree';
import type { Draft } from './findDraft';

/** A place in a file of ours, or in what becomes one, together with what may be written there. */
export interface AuthoringPlace extends Draft {
  /** `key` for the fields of the mapping `type`; `value` for a text, a number or the like. */
  readonly kind: 'key' | 'value';
  readonly type: ValueType;
  /** The field that the place belongs to; undefined at the root. */
  readonly field: FieldSpec | undefined;
  /** Names of fields from the root, joined by dots; empty at the root. */
  readonly path: string;
  /** For a key, the mapping that it belongs to, if that has been begun. */
  readonly mapping: YamlMapping | undefined;
  /** The mappings around the place, innermost first. */
  readonly owners: readonly YamlMapping[];
  /** The other items of the list that the place, or the mapping that it is in, is an item of. */
  readonly siblings: readonly YamlNode[];
  readonly writing: Writing;
  /** Whether what is written stands in quotes already. */
  readonly isQuoted: boolean;
}

/** How an offer is written into the file. Offsets are UTF-16, zero-based, in the whole file. */
export interface Writing {
  /** What is replaced: what is written there already, on the caret's line. */
  readonly span: Span;
  /** Where the caret is. */
  readonly offset: number;
  /**
   * Written before the offer: a blank behind a colon or dash, `- ` where the dash is missing yet, or
   * a line break with what the new line begins with.
   */
  readonly lead: string;
  /** Written after the offer. */
  readonly trail?: string;
  /** Blanks before `span` that a line break would leave at the line's end. */
  readonly blanks: Span;
  /** The columns that the offer's further lines are indented by, beyond the indentation of the caret's line. */
  readonly indent: number;
  readonly room: Room;
}

/**
 * What fits at a place: `lines` of any number; a `word`, as in quotes and brackets; a key's name
 * before its `colon`; a key as the `owner` of the block that stands below it already.
 */
export type Room = 'lines' | 'word' | 'colon' | 'owner';
