/** Index of the first line from `start` on that is not blank; the number of lines where there is none. */
export function skipBlankLines(lines: readonly string[], start: number): number {
  let index = start;
  while (index < lines.length && lines[index] === '') {
    index++;
  }
  return index;
}
