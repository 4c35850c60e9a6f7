/** The part of a source line that a finding is about, fit to be printed with a caret below. */
export interface Excerpt {
  /** One line without control characters. */
  readonly text: string;
  /** Columns of a terminal before the marked part, and of the marked part itself; the latter at least 1. */
  readonly before: number;
  readonly marked: number;
}

const mostUnits = 120;
const mostUnitsBefore = 60;

/**
 * Cuts a window around the marked part out of a line, which may be as long as a file.
 *
 * @param start where the marked part begins in the line, in UTF-16 units; `end` is behind it and
 * may lie on a later line, that is, beyond the end of this one.
 */
export function createExcerpt(line: string, start: number, end: number): Excerpt {
  const from = line.length <= mostUnits ? 0 : Math.max(0, start - mostUnitsBefore);
  const to = Math.min(line.length, from + mostUnits);
  const lead = from > 0 ? '…' : '';
  const tail = to < line.length ? '…' : '';
  const before = toPrintable(line.slice(from, start));
  const marked = toPrintable(line.slice(start, Math.min(end, to)));
  return {
    text: `${lead}${toPrintable(line.slice(from, to))}${tail}`,
    before: countColumns(lead) + countColumns(before),
    marked: Math.max(1, countColumns(marked)),
  };
}

/** Files come from anyone, and a terminal obeys control characters: they are shown as a space or `�`. */
export function toPrintable(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** How many columns a text takes: East Asian characters and emoji take two, combining marks none. */
function countColumns(text: string): number {
  return [...text].reduce((sum, char) => {
    if (/\p{Mn}/u.test(char)) {
      return sum;
    }
    return sum + (wide.test(char) ? 2 : 1);
  }, 0);
}
