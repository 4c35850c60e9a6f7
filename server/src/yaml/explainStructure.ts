import { getLineBreak } from '../text/lineBounds';
import { findUnclosed } from './findUnclosed';
import { maxDepth } from './limits';
import type { Explain } from './rejectedEntry';
import { getColumn, isContent, startsItem } from './sourceLine';

const explainDepth: Explain = ({ failure }) =>
  failure.reason.includes('maxDepth')
    ? {
        span: { start: failure.offset, end: failure.offset + 1 },
        message: `This is nested deeper than ${maxDepth} levels, which is more than is read.`,
      }
    : undefined;

const explainUnclosed: Explain = ({ source, failure, valueStart, end }) => {
  const isAtEnd = failure.offset >= end;
  if (!isAtEnd && !/quoted scalar|flow collection$|deficient/.test(failure.reason)) {
    return undefined;
  }
  const offset = findUnclosed(source, { start: valueStart, end });
  if (offset === undefined) {
    return undefined;
  }
  const sign = source[offset] ?? '';
  const [name, closing] =
    sign === '[' ? ['bracket', ']'] : sign === '{' ? ['bracket', '}'] : ['quote', sign];
  return {
    span: { start: offset, end: offset + 1 },
    message: `This ${name} is never closed; add the closing ${closing} at the end of the value.`,
    kind: 'unclosed',
  };
};

/** Commas between the items of a list in brackets. */
const explainCommas: Explain = ({ failure }) => {
  const span = { start: failure.offset, end: failure.offset + 1 };
  if (failure.reason.startsWith('missed comma')) {
    return { span, message: 'A comma is missing before this, between the items in brackets.' };
  }
  return failure.reason.endsWith("found ','")
    ? { span, message: 'An item is missing before this comma; add it or remove the comma.' }
    : undefined;
};

const explainInlineItem: Explain = ({ source, lines, valueStart }) => {
  const [first] = lines;
  if (startsItem(source, first) || !startsItem(source, { ...first, textStart: valueStart })) {
    return undefined;
  }
  const colonEnd = source.lastIndexOf(':', valueStart) + 1;
  return {
    span: { start: valueStart, end: valueStart + 1 },
    message: 'A list cannot begin in the line of its key; put its items on lines of their own.',
    edits: [
      {
        span: { start: colonEnd, end: valueStart },
        newText: getLineBreak(source) + ' '.repeat(getColumn(first) + 2),
      },
    ],
  };
};

const explainItemUnderValue: Explain = ({ source, lines, name, valueStart }) => {
  const [first, ...others] = lines;
  const below = others.find((line) => isContent(source, line));
  const hasValue = valueStart < first.end && source[valueStart] !== '#';
  return below !== undefined && hasValue && startsItem(source, below) && !startsItem(source, first)
    ? {
        span: { start: below.textStart, end: below.end },
        message: `This list item has no place here: ${name} already has a value in its own line.`,
      }
    : undefined;
};

/** Causes that lie in how an entry is put together; tried in turn. */
export const explainStructure: readonly Explain[] = [
  explainDepth,
  explainUnclosed,
  explainCommas,
  explainInlineItem,
  explainItemUnderValue,
];
