import type { Span } from '../text/span';
import { readLines } from './sourceLine';
import type { YamlDocument, YamlNode } from './yamlTree';

/**
 * The lines of a document that hold nothing but a comment, each from its `#` to its end. A `#` in a
 * scalar of several lines is text.
 */
export function findCommentLines(text: string, { root, span }: YamlDocument): Span[] {
  const scalars = root ? collectValueSpans(root) : [];
  let next = 0;
  return readLines(text, span).flatMap(({ textStart, end }) => {
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= textStart) {
      next++;
    }
    const isText = (scalars[next]?.start ?? Number.POSITIVE_INFINITY) <= textStart;
    return text[textStart] === '#' && !isText ? [{ start: textStart, end }] : [];
  });
}

/** Where lines may be part of a value, in the order of the text. */
function collectValueSpans(node: YamlNode): Span[] {
  switch (node.kind) {
    case 'scalar':
      return node.valueSpan.start < node.valueSpan.end ? [node.valueSpan] : [];
    case 'sequence':
      return node.items.flatMap(collectValueSpans);
    case 'mapping':
      return node.entries.flatMap(({ key, value }) => [
        ...collectValueSpans(key),
        ...collectValueSpans(value),
      ]);
    case 'alias':
      return [];
  }
}
