/** Fewer numbered lines than these are no listing. */
const fewestLines = 3;

/** Lines without the numbers that a listing shows before them; what is numbered otherwise stays. */
export function stripLineNumbers(lines: readonly string[]): string[] {
  const result = [...lines];
  let start = 0;
  while (start < lines.length) {
    const end = findListingEnd(lines, start);
    if (end - start >= fewestLines) {
      for (let index = start; index < end; index++) {
        result[index] = (lines[index] ?? '').replace(/^\s*\d+(?:[.:)|](?=\s|$))?[ \t]?/, '');
      }
    }
    start = Math.max(end, start + 1);
  }
  return result;
}

/** Behind the last of the lines that are numbered one by one from `start` on. */
function findListingEnd(lines: readonly string[], start: number): number {
  let expected = findNumber(lines[start]);
  let end = start;
  while (expected !== undefined && findNumber(lines[end]) === expected) {
    expected++;
    end++;
  }
  return end;
}

function findNumber(line = ''): number | undefined {
  const number = /^\s*(\d{1,5})(?=[.:)|]?(?:\s|$))/.exec(line)?.[1];
  return number === undefined ? undefined : Number(number);
}
