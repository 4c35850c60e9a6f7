import type { Span } from '../text/span';

/**
 * Which part of a scalar's value comes from which part of its source, as pieces in ascending order.
 * A piece is as long on both sides and maps unit by unit, or its sides differ in length (an escape,
 * a folded line break) and it maps as a whole. Source between two pieces, such as indentation, is in
 * no piece. Offsets are UTF-16 and zero-based.
 */
export class SegmentTable {
  private readonly embeddedStarts: number[] = [];
  private readonly hostStarts: number[] = [];
  private readonly hostEnds: number[] = [];
  private length = 0;

  /** Appends `embeddedLength` units of the value, which come from `hostStart` to `hostEnd` of the source. */
  add(embeddedLength: number, hostStart: number, hostEnd: number): void {
    if (embeddedLength === 0) {
      return;
    }
    const last = this.hostEnds.length - 1;
    const isVerbatim = hostEnd - hostStart === embeddedLength;
    if (isVerbatim && this.hostEnds[last] === hostStart && this.isVerbatim(last)) {
      this.hostEnds[last] = hostEnd;
    } else {
      this.embeddedStarts.push(this.length);
      this.hostStarts.push(hostStart);
      this.hostEnds.push(hostEnd);
    }
    this.length += embeddedLength;
  }

  /** How long the value is that the pieces make up. */
  get embeddedLength(): number {
    return this.length;
  }

  /** The source of the value's unit at `offset`; undefined from the value's end on. */
  findHostUnit(offset: number): Span | undefined {
    if (offset >= this.length) {
      return undefined;
    }
    const index = findFirst(this.embeddedStarts.length, (i) => this.getEmbeddedEnd(i) > offset);
    const start = this.hostStarts[index] ?? 0;
    if (!this.isVerbatim(index)) {
      return { start, end: this.hostEnds[index] ?? start };
    }
    const unit = start + offset - (this.embeddedStarts[index] ?? 0);
    return { start: unit, end: unit + 1 };
  }

  /** The place in the value of a caret in the source; a caret between two pieces stands before the second. */
  toEmbeddedOffset(host: number): number {
    const index = findFirst(this.hostEnds.length, (i) => (this.hostEnds[i] ?? 0) >= host);
    const embeddedStart = this.embeddedStarts[index];
    if (embeddedStart === undefined) {
      return this.length;
    }
    const into = host - (this.hostStarts[index] ?? 0);
    if (into <= 0) {
      return embeddedStart;
    }
    if (this.isVerbatim(index)) {
      return embeddedStart + into;
    }
    return host === this.hostEnds[index] ? this.getEmbeddedEnd(index) : embeddedStart;
  }

  private isVerbatim(index: number): boolean {
    const embeddedLength = this.getEmbeddedEnd(index) - (this.embeddedStarts[index] ?? 0);
    return (this.hostEnds[index] ?? 0) - (this.hostStarts[index] ?? 0) === embeddedLength;
  }

  private getEmbeddedEnd(index: number): number {
    return this.embeddedStarts[index + 1] ?? this.length;
  }
}

/** The first index for which `isReached` holds; it must hold for all after it. `count` when for none. */
function findFirst(count: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
