import { findRootField, isFence } from './articleMarks';
import { findScenarioLine, type ScenarioPart } from './scenarioMarks';
import { skipBlankLines } from './skipBlankLines';

/** A benign scenario as an article tells it. */
export interface Scenario {
  readonly title: string;
  readonly description: string | undefined;
  /** How to leave it out, in the article's words. */
  readonly filter: string | undefined;
  /** Whether the article ends within it. */
  readonly isCutOff: boolean;
}

/** A scenario in lines of an article. */
export interface ScenarioReading {
  readonly scenario: Scenario;
  /** Index of the line behind its last one. */
  readonly end: number;
}

/** Reads the scenario that begins at line `start`, with a line that names it. */
export function readScenario(lines: readonly string[], start: number): ScenarioReading {
  const texts: Partial<Record<ScenarioPart, string>> = {};
  let index = start;
  for (;;) {
    const part = findScenarioLine(lines[index] ?? '');
    if (part === undefined || (index > start && part.part === 'scenario')) {
      break;
    }
    const text = readText(lines, index, part.text);
    texts[part.part] =
      texts[part.part] === undefined ? text.text : `${texts[part.part]} ${text.text}`;
    index = text.end;
    const next = skipBlankLines(lines, index);
    index = findScenarioLine(lines[next] ?? '') ? next : index;
  }
  const isLast = skipBlankLines(lines, index) === lines.length;
  const filter = texts.filter === '' ? undefined : texts.filter;
  return {
    scenario: {
      title: texts.scenario ?? '',
      description: texts.description === '' ? undefined : texts.description,
      filter,
      isCutOff: isLast && (filter === undefined || isOpen(filter)),
    },
    end: index,
  };
}

/** A part's text: that of its line, or of the next one when nothing follows the colon, with the lines that go on with it. */
function readText(
  lines: readonly string[],
  index: number,
  ownText: string,
): { text: string; end: number } {
  let text = ownText;
  let end = index + 1;
  if (text === '') {
    const next = skipBlankLines(lines, end);
    if (isText(lines[next])) {
      text = (lines[next] ?? '').trim();
      end = next + 1;
    }
  }
  while (isText(lines[end]) && goesOn(text, lines[end] ?? '')) {
    text += ` ${(lines[end] ?? '').trim()}`;
    end++;
  }
  return { text, end };
}

function isText(line: string | undefined): boolean {
  return (
    line !== undefined &&
    line !== '' &&
    !isFence(line) &&
    findScenarioLine(line) === undefined &&
    findRootField(line) === undefined
  );
}

/** Whether an expression is open at its end, or the next line plainly continues it. */
function goesOn(text: string, next: string): boolean {
  return isOpen(text) || /^\s*(?:(?:and|or)\b|\))/i.test(next);
}

function isOpen(text: string): boolean {
  return /(?:[,(]|\b(?:and|or|not|in))$/i.test(text) || countOpen(text) > 0;
}

function countOpen(text: string): number {
  return text.split('(').length - text.split(')').length;
}
