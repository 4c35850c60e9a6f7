import { findRootField, isFence } from './articleMarks';
import type { FoundQuery, QueryFinder } from './queryFinder';
import { findScenarioLine } from './scenarioMarks';

/**
 * The query that begins at line `start`: as far as it parses, and where a bar follows that, on to
 * where it cannot go on. A query with a mistake, or one that the article breaks off in, is kept as it
 * is: without its last conditions it would find more than its author meant.
 */
export function takeQuery(
  lines: readonly string[],
  start: number,
  finder: QueryFinder,
): FoundQuery | undefined {
  const found = finder.findAt(lines, start);
  const end = found?.end ?? start;
  if (found && !(lines[end] ?? '').trimStart().startsWith('|')) {
    return withComments(found, lines);
  }
  const boundary = Math.min(findBoundary(lines, end), findBlank(lines, end));
  const text = lines.slice(start, boundary).join('\n').trimEnd();
  return text.trim() === '' ? undefined : { text, end: boundary };
}

/** Comments below a query are its own where no other query follows them. */
function withComments(found: FoundQuery, lines: readonly string[]): FoundQuery {
  let next = found.end;
  while (next < lines.length && /^\s*(?:$|\/\/)/.test(lines[next] ?? '')) {
    next++;
  }
  const isOwn = next === lines.length || isBoundary(lines[next] ?? '');
  const comments = lines.slice(found.end, next).join('\n').trimEnd();
  return isOwn && comments !== ''
    ? { text: `${found.text}\n${comments}`, end: found.end + comments.split('\n').length }
    : found;
}

/** The next line from `start` on that begins a field, a scenario or a fence. */
export function findBoundary(lines: readonly string[], start: number): number {
  let index = start;
  while (index < lines.length && !isBoundary(lines[index] ?? '')) {
    index++;
  }
  return index;
}

function findBlank(lines: readonly string[], start: number): number {
  const index = lines.indexOf('', start);
  return index < 0 ? lines.length : index;
}

function isBoundary(line: string): boolean {
  return (
    findRootField(line) !== undefined ||
    isFence(line) ||
    findScenarioLine(line)?.part === 'scenario'
  );
}
