/** What word processors and blogs make of the signs that code is written with. */
const straight: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″]/g, '"'],
  [/[‐‑‒–—−]/g, '-'],
  [/…/g, '...'],
];

/** Text with straight quotes and plain hyphens in place of typographic ones, one for one but for the ellipsis. */
export function straightenPunctuation(text: string): string {
  return straight.reduce((result, [curly, plain]) => result.replace(curly, plain), text);
}
