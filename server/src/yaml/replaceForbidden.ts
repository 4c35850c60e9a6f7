import type { Span } from '../text/span';
import type { YamlProblem } from './yamlTree';

/** Control characters, lone surrogates and non-characters: what YAML 1.2, chapter 5.1, does not call printable. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const replacement = '\uFFFD';
/** More of them than this, and the file is no text. */
const maxEdits = 1000;

/** The text with a printable character for each that YAML forbids; offsets stay the same. */
export function replaceForbidden(text: string): string {
  return text.replace(forbidden, replacement);
}

/** One problem for all forbidden characters within `span`, at the first; undefined where there is none. */
export function findForbidden(text: string, span: Span): YamlProblem | undefined {
  const offsets: number[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(forbidden)) {
    offsets.push(span.start + match.index);
    if (offsets.length > maxEdits) {
      break;
    }
  }
  const [first] = offsets;
  if (first === undefined) {
    return undefined;
  }
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'yaml-syntax',
    span: { start: first, end: first + 1 },
    message: `The invisible character U+${code} is not allowed in YAML; remove it.`,
    ...(offsets.length > maxEdits
      ? {}
      : { edits: offsets.map((start) => ({ span: { start, end: start + 1 }, newText: '' })) }),
  };
}
