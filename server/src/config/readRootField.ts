import type { YamlFile } from '../yaml/yamlTree';
import type { Field, FieldReader } from './fieldReader';

/**
 * The root of a configuration file's first document; undefined when the file is empty, which is a
 * file without wishes and no mistake. What the YAML parser rejects is reported, and the rest counts.
 */
export function readRootField(
  { documents: [first, second] }: YamlFile,
  reader: FieldReader,
): Field | undefined {
  for (const { span, message } of first?.problems ?? []) {
    reader.report(span, message);
  }
  if (second?.root) {
    reader.report(
      second.root.span,
      'Only the first document of this file is read. Move these lines above the `---`.',
    );
  }
  if (!first?.root) {
    return undefined;
  }
  const { span } = first.root;
  return { key: '', label: 'The file', value: first.root, span, keySpan: span };
}
