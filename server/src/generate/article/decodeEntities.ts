/** The named references that code and prose on web pages are escaped with. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

const largestCodePoint = 0x10ffff;

/** Text whose HTML character references are replaced by what they stand for; line breaks become blanks, so that lines stay lines. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,6}));/gi,
    (reference, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? (toCharacter(hex ? Number.parseInt(hex, 16) : Number(decimal)) ?? reference)
        : (named[name] ?? reference),
  );
}

function toCharacter(codePoint: number): string | undefined {
  if (codePoint > largestCodePoint || (codePoint >= 0xd800 && codePoint <= 0xdfff)) {
    return undefined;
  }
  return codePoint < 32 || codePoint === 0xa0 ? ' ' : String.fromCodePoint(codePoint);
}
