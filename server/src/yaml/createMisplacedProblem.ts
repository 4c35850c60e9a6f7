import type { SpanEdit } from '../text/spanEdit';
import type { EntryHead } from './findEntryHead';
import type { YamlProblem } from './yamlTree';

/** The problem of an entry that stands beside its list item; `edits` bring it in. */
export function createMisplacedProblem(
  { key, keySpan }: Pick<EntryHead, 'key' | 'keySpan'>,
  edits: readonly SpanEdit[],
): YamlProblem {
  const columns = edits[0]?.newText.length ?? 0;
  const distance = columns === 1 ? '1 column' : `${columns} columns`;
  const belongsTo = key === 'dataTypes' ? 'the connector' : 'the item above';
  return {
    code: key === 'dataTypes' ? 'misplaced-data-types' : 'yaml-syntax',
    span: keySpan,
    message: `"${key}" stands beside its list item; indent it by ${distance} so that it belongs to ${belongsTo}.`,
    edits,
  };
}
