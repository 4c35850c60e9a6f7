import type { SpanEdit } from '../text/spanEdit';
import { type EntryHead, findEntryHead } from './findEntryHead';
import { defaultIndent, findTextOpening, type TextOpening } from './findTextOpening';
import { readBlockScalar } from './readBlockScalar';
import type { RecoverySource } from './recoverySource';
import { getColumn, hasText, isContent, type SourceLine } from './sourceLine';
import type { EntryLines } from './splitEntries';
import type { YamlProblem, YamlScalar } from './yamlTree';

/** A block scalar whose lines lost their indentation, read as its author meant it. */
export interface LooseBlockScalar {
  readonly scalar: YamlScalar;
  readonly problem: YamlProblem;
  /** How many entries its lines make up for the parser, the key's own included. */
  readonly entryCount: number;
}

/** Fields are written in camel case; a column in a KQL schema (`name: string,`) is none. */
const fieldStart =
  /^[a-z]\w*[ \t]*:(?:[ \t](?![ \t]*(?:bool|datetime|decimal|dynamic|guid|int|long|real|string|timespan)[ \t]*[,)=])|$)/;

/** A field that someone is about to type. */
const halfTypedField = /^[a-z]\w*[ \t]*$/;

/**
 * Reads the block scalar of `entries[index]` together with the lines that fell out of it because
 * they are indented too little; they end where the next field begins.
 *
 * @returns undefined when nothing fell out, or `head` announces no text.
 */
export function findLooseBlockScalar(
  { text, source }: RecoverySource,
  entries: readonly EntryLines[],
  index: number,
  head: EntryHead,
): LooseBlockScalar | undefined {
  const entry = entries[index];
  const opening = entry && findTextOpening(source, entry[0], head);
  if (entry === undefined || opening === undefined) {
    return undefined;
  }
  const owner = getColumn(entry[0]);
  const own = entry.slice(1);
  const column = getTextColumn(source, own, owner, opening);
  const hasHeader = opening.missingHeader === undefined;
  const fallenInside = hasHeader ? findFallenLine(source, own, column) : undefined;
  const followers = takeFollowers(source, entries, index + 1, fallenInside !== undefined);
  const fallen = fallenInside ?? followers[0]?.[0];
  const surplus = hasHeader ? findSurplusLine(source, own, column) : undefined;
  const place = fallen ?? surplus;
  if (place === undefined) {
    return undefined;
  }
  const lines = trimEnd(source, [own, ...followers].flat(), column);
  const hasInlineText = opening.valueStart < entry[0].end;
  const target = getTarget(text, source, hasInlineText ? [] : lines, owner, opening);
  return {
    scalar: readBlockScalar(text, {
      ...opening,
      valueEnd: lines.at(-1)?.next ?? opening.valueStart,
      indent: hasInlineText ? 0 : getLeastColumn(source, lines),
    }),
    problem: {
      code: head.key === 'query' && fallen !== undefined ? 'query-not-indented' : 'yaml-syntax',
      span: { start: fallen === undefined ? place.start : place.textStart, end: place.end },
      message: describe(head, owner, fallen, hasHeader),
      edits: [
        ...(opening.missingHeader === undefined ? [] : [opening.missingHeader]),
        ...alignLines(text, source, lines, target),
      ],
    },
    entryCount: 1 + followers.length,
  };
}

/** The column that the parser takes for the text's. */
function getTextColumn(
  source: string,
  lines: readonly SourceLine[],
  owner: number,
  { explicitIndent }: TextOpening,
): number {
  const first = lines.find((line) => hasText(source, line));
  return explicitIndent === undefined && first !== undefined
    ? getColumn(first)
    : owner + (explicitIndent ?? 1);
}

/** The first line that ends the block scalar although text follows it. */
function findFallenLine(
  source: string,
  lines: readonly SourceLine[],
  column: number,
): SourceLine | undefined {
  let comment: SourceLine | undefined;
  for (const line of lines) {
    if (!hasText(source, line)) {
      continue;
    }
    const isInside = getColumn(line) >= column;
    if (isInside ? comment !== undefined : isContent(source, line)) {
      return comment ?? line;
    }
    comment ??= isInside ? undefined : line;
  }
  return undefined;
}

/** The entries from `start` on that are text rather than fields. */
function takeFollowers(
  source: string,
  entries: readonly EntryLines[],
  start: number,
  hasFallen: boolean,
): readonly EntryLines[] {
  let end = start;
  for (let entry = entries[end]; entry !== undefined; entry = entries[++end]) {
    const isFirst = end === start && !hasFallen;
    const lineText = source.slice(entry[0].textStart, entry[0].end);
    if (isFirst ? findEntryHead(source, entry[0]) !== undefined : fieldStart.test(lineText)) {
      break;
    }
  }
  const [only, second] = entries.slice(start, Math.min(end, start + 2));
  const isHalfTyped =
    only !== undefined &&
    second === undefined &&
    halfTypedField.test(source.slice(only[0].textStart, only[0].end));
  return isHalfTyped ? [] : entries.slice(start, end);
}

/** A blank line above the text that is wider than the text's indentation, which YAML forbids. */
function findSurplusLine(
  source: string,
  lines: readonly SourceLine[],
  column: number,
): SourceLine | undefined {
  const first = lines.findIndex((line) => hasText(source, line));
  return lines.slice(0, Math.max(first, 0)).find((line) => getColumn(line) > column);
}

/** Drops blank lines and YAML comments below the text. */
function trimEnd(source: string, lines: readonly SourceLine[], column: number): SourceLine[] {
  let end = lines.length;
  for (let line = lines[end - 1]; line !== undefined; line = lines[--end - 1]) {
    if (isContent(source, line) || (hasText(source, line) && getColumn(line) >= column)) {
      break;
    }
  }
  return lines.slice(0, end);
}

/** The column that the text is meant to have: its first line's, or the next below `owner` if that has none of its own. */
function getTarget(
  text: string,
  source: string,
  lines: readonly SourceLine[],
  owner: number,
  { explicitIndent }: TextOpening,
): number {
  if (explicitIndent !== undefined) {
    return owner + explicitIndent;
  }
  const first = lines.find((line) => hasText(source, line));
  const column = first === undefined ? 0 : countSpaces(text, first);
  return column > owner ? column : owner + defaultIndent;
}

/** The edits that indent the text by at least `target` columns, and the blank lines above it by no more. */
function alignLines(
  text: string,
  source: string,
  lines: readonly SourceLine[],
  target: number,
): SpanEdit[] {
  const edits: SpanEdit[] = [];
  let isAboveText = true;
  for (const line of lines) {
    const spaces = countSpaces(text, line);
    if (hasText(source, line)) {
      isAboveText = false;
      if (spaces < target) {
        const newText = ' '.repeat(target - spaces);
        edits.push({ span: { start: line.start, end: line.start }, newText });
      }
    } else if (isAboveText && spaces > target) {
      edits.push({ span: { start: line.start, end: line.end }, newText: '' });
    }
  }
  return edits;
}

/** Spaces that the line begins with in the file itself, where a tab may stand instead of more. */
function countSpaces(text: string, line: SourceLine): number {
  let offset = line.start;
  while (offset < line.textStart && text[offset] === ' ') {
    offset++;
  }
  return offset - line.start;
}

function getLeastColumn(source: string, lines: readonly SourceLine[]): number {
  const columns = lines.filter((line) => hasText(source, line)).map(getColumn);
  return columns.reduce((least, next) => Math.min(least, next), columns[0] ?? 0);
}

function describe(
  { key }: EntryHead,
  owner: number,
  fallen: SourceLine | undefined,
  hasHeader: boolean,
): string {
  if (fallen === undefined) {
    return 'This blank line has more spaces than the text below it; remove them.';
  }
  if (!hasHeader) {
    return `The lines of "${key}" are not indented below it; write "${key}: |" and indent them.`;
  }
  const line =
    getColumn(fallen) <= owner
      ? `This line is not indented below "${key}:"`
      : `This line is indented less than the first line of "${key}"`;
  return `${line}, so the text ends above it; indent it.`;
}
