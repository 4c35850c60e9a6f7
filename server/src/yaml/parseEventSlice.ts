import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Span } from '../text/span';

/** How deep collections may nest: rules need five levels, and each level costs stack. */
export const maxDepth = 100;

/** What the parser rejected. */
export interface ParseFailure {
  /** The parser's own words, which are constant but for numbers and names in them. */
  readonly reason: string;
  /** Where the parser stopped, in the whole text; often far behind the cause. */
  readonly offset: number;
}

export type ParsedSlice =
  | { readonly events: readonly Event[]; readonly failure?: never }
  | { readonly failure: ParseFailure };

/** Parses a part of `text` that begins at a line's start; the offsets of the result are those of the whole text. */
export function parseEventSlice(text: string, { start, end }: Span): ParsedSlice {
  try {
    const events = parseEvents(text.slice(start, end), { maxDepth });
    if (start > 0) {
      for (const event of events) {
        moveEvent(event, start);
      }
    }
    return { events };
  } catch (error) {
    if (!(error instanceof YAMLException)) {
      return { failure: { reason: String(error), offset: start } };
    }
    const offset = Math.min(start + (error.mark?.position ?? 0), end);
    return { failure: { reason: error.reason, offset } };
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
