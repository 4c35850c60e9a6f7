import fc from 'fast-check';

/** What trips parsers of YAML and KQL, and what people type. */
const pieces = [
  '',
  '\n',
  ' ',
  '  ',
  '\t',
  "'",
  '"',
  '|',
  '>',
  '# ',
  '//',
  '(',
  ')',
  '[',
  '{',
  ': ',
  '- ',
  '---\n',
  '&a ',
  '*a',
  '!t ',
  'query: ',
  '| where X',
  '```',
  '\r\n',
  '\\',
  'é',
  '😀',
  '%',
  '\uFEFF',
];

/** A text after some of it was replaced. */
export function createEditedText(original: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(original.length), fc.nat(20), fc.constantFrom(...pieces));
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce(
        (text, [start, length, piece]) => text.slice(0, start) + piece + text.slice(start + length),
        original,
      ),
    );
}
