import type { KqlEngine } from '../../kql/kqlEngine';
import { listReadings } from './listReadings';

/** A query in lines of an article. */
export interface FoundQuery {
  readonly text: string;
  /** Index of the line behind its last one. */
  readonly end: number;
}

/** Finds queries in the lines of one article. Where a query ends is the KQL parser's word. */
export interface QueryFinder {
  /**
   * The longest query that begins at line `start`; undefined where no line makes one. Whether it
   * reads anything is not asked: any expression is one.
   */
  findAt(lines: readonly string[], start: number): FoundQuery | undefined;
}

/** How many lines are parsed at first; where that cuts a query off, it is looked for in twice as many. */
const firstLines = 40;

/**
 * More characters than these are not parsed in one article. The parser takes a second for as many of
 * the worst kind, such as prose in which every line begins like a query and opens a bracket.
 */
const mostCharacters = 100_000;

export function createQueryFinder(engine: KqlEngine): QueryFinder {
  let characters = 0;
  const known = new Map<string, number | undefined>();

  function findError(text: string): number | undefined {
    if (!known.has(text)) {
      characters += text.length;
      known.set(text, characters > mostCharacters ? 0 : engine.findSyntaxError(text));
    }
    return known.get(text);
  }

  /** The first of the lines that parse together; fewer than all when an error stands earlier. */
  function takeQuery(text: string): string[] {
    let lines = text.split('\n');
    while (lines.length > 0 && characters < mostCharacters) {
      const candidate = lines.join('\n');
      const error = findError(candidate);
      if (error === undefined) {
        break;
      }
      const behindError = countLines(candidate.slice(0, error));
      lines = lines.slice(0, behindError < lines.length ? behindError : -1);
    }
    return lines;
  }

  /** Lines from `start` on, enough to hold a query to its end: one that is cut off breaks near the cut. */
  function takeWindow(lines: readonly string[], start: number): string {
    for (let size = firstLines; ; size *= 2) {
      const window = lines.slice(start, start + size).join('\n');
      const error = findError(window);
      const isCutOff = error === undefined || countLines(window.slice(0, error)) > size / 2;
      if (!isCutOff || start + size >= lines.length || characters > mostCharacters) {
        return window;
      }
    }
  }

  return {
    findAt(lines, start) {
      let longest: string[] = [];
      for (const reading of listReadings(takeWindow(lines, start))) {
        const found = takeQuery(reading);
        longest = found.length > longest.length ? found : longest;
      }
      const last = longest.findLastIndex((line) => line.trim() !== '');
      return last < 0
        ? undefined
        : { text: longest.slice(0, last + 1).join('\n'), end: start + last + 1 };
    },
  };
}

function countLines(text: string): number {
  return text.split('\n').length;
}
