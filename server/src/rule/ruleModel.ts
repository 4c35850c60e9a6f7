import type { SourceMap } from '../text/sourceMap';
import type { YamlDocument, YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../yaml/yamlTree';
import type { RuleKind } from './ruleKind';
import type { FieldPlace } from './walkFields';

/** A KQL text with its map into the file. */
export interface QueryRegion {
  readonly text: string;
  readonly sourceMap: SourceMap;
  readonly scalar: YamlScalar;
}

/** A Sentinel hunting query or analytics rule as a typed model over its tree. */
export interface Rule {
  readonly kind: RuleKind;
  /** Which of the file's documents this is; zero-based. */
  readonly documentIndex: number;
  readonly document: YamlDocument;
  readonly root: YamlMapping;
  /** Every place that the field catalogue describes; walked once, for many checks look at all of them. */
  readonly places: readonly FieldPlace[];
  /** The entry of a top-level field; the first, when the key stands twice. */
  findEntry(field: string): YamlEntry | undefined;
  /** The value of a top-level field that is a non-empty scalar. */
  readonly id: YamlScalar | undefined;
  readonly name: YamlScalar | undefined;
  /** The items of a list field, a scalar counting as a list of one. */
  listItems(field: string): readonly YamlNode[];
  readonly query: QueryRegion | undefined;
}
