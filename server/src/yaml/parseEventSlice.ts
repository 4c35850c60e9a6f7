import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Span } from '../text/span';
import { maxDepth } from './limits';

/** What the parser rejected. */
export interface ParseFailure {
  /** The parser's own words, which are constant but for numbers and names in them. */
  readonly reason: string;
  /** Where the parser stopped, in the whole text; often far behind the cause. */
  readonly offset: number;
}

export type ParsedSlice =
  | { readonly events: readonly Event[]; readonly failure?: never }
  | { readonly failure: ParseFailure; readonly events?: never };

/**
 * Parses a part of `text`; the offsets of the result are those of the whole text.
 *
 * @param column how far the part is indented: the columns that stand before `start` in its line.
 */
export function parseEventSlice(text: string, { start, end }: Span, column = 0): ParsedSlice {
  const base = start - column;
  const slice = text.slice(start, end);
  const nullOffset = slice.indexOf('\0');
  if (nullOffset >= 0) {
    return { failure: { reason: 'null byte', offset: start + nullOffset } };
  }
  try {
    const events = parseEvents(' '.repeat(column) + slice, { maxDepth });
    if (base !== 0) {
      for (const event of events) {
        moveEvent(event, base);
      }
    }
    return { events };
  } catch (error) {
    if (!(error instanceof YAMLException)) {
      return { failure: { reason: String(error), offset: start } };
    }
    const offset = base + (error.mark?.position ?? 0);
    return { failure: { reason: error.reason, offset: Math.min(Math.max(offset, start), end) } };
  }
}

/** Events are plain records that nobody else holds yet, so that they can be moved in place. */
function moveEvent(event: Event, by: number): void {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) {
    return;
  }
  if ('start' in event) {
    event.start += by;
  }
  if ('valueStart' in event && event.valueStart >= 0) {
    event.valueStart += by;
    event.valueEnd += by;
  }
  if ('tagStart' in event && event.tagStart >= 0) {
    event.tagStart += by;
    event.tagEnd += by;
  }
  if (event.anchorStart >= 0) {
    event.anchorStart += by;
    event.anchorEnd += by;
  }
}
