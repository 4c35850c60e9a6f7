import { getLineEnd, getLineStart } from '../text/lineBounds';
import type { SourceMap } from '../text/sourceMap';
import type { Span } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';
import {
  createScalarEncoder,
  isBlockScalar,
  type ScalarEncoder,
  splitTextLines,
} from './encodeScalarText';
import { getEditSpan } from './getEditSpan';
import { mapBlockScalar } from './mapBlockScalar';
import { mapFlowScalar } from './mapFlowScalar';
import { SegmentTable } from './segmentTable';
import type { YamlScalar } from './yamlTree';

/**
 * The map between a scalar's decoded value and its source, for all five styles. Built on first use,
 * in time linear in the scalar's length; each look-up is a binary search.
 *
 * @param text the file that `scalar` was parsed from.
 */
export function createScalarSourceMap(text: string, scalar: YamlScalar): SourceMap {
  return new ScalarSourceMap(text, scalar);
}

class ScalarSourceMap implements SourceMap {
  readonly embedded: string;
  readonly hostSpan: Span;
  private lazyTable: SegmentTable | undefined;
  private lazyEncoder: ScalarEncoder | undefined;
  private lazyEditSpan: Span | undefined;

  constructor(
    private readonly text: string,
    private readonly scalar: YamlScalar,
  ) {
    this.embedded = scalar.value;
    this.hostSpan = scalar.valueSpan;
  }

  get editSpan(): Span {
    this.lazyEditSpan ??= getEditSpan(this.text, this.scalar);
    return this.lazyEditSpan;
  }

  toHost({ start, end }: Span): Span {
    if (end <= start) {
      const offset = this.toHostOffset(start);
      return { start: offset, end: offset };
    }
    const hostStart = this.toHostOffset(start);
    const last = this.table.findHostUnit(end - 1);
    return { start: hostStart, end: Math.max(hostStart, last?.end ?? this.hostSpan.end) };
  }

  toHostOffset(offset: number): number {
    return this.table.findHostUnit(Math.max(0, offset))?.start ?? this.endCaret;
  }

  toEmbeddedOffset(offset: number): number | undefined {
    const { start, end } = this.editSpan;
    return offset < start || offset > end ? undefined : this.table.toEmbeddedOffset(offset);
  }

  encode(newText: string): string {
    return this.encoder.encode(newText);
  }

  toHostEdit(span: Span, newText: string): SpanEdit {
    const start = this.toHostOffset(span.start);
    const isAtEnd = span.end >= this.embedded.length;
    const end =
      span.end <= span.start ? start : isAtEnd ? this.hostSpan.end : this.toHostOffset(span.end);
    if (!isBlockScalar(this.scalar)) {
      return { span: { start, end }, newText: this.encode(newText) };
    }
    const prefix = this.getLinePrefix(start, span.start, newText);
    if (!isAtEnd) {
      return { span: { start, end }, newText: prefix + this.encode(newText) };
    }
    const lines = splitTextLines(newText);
    if (lines.at(-1) === '') {
      lines.pop();
    }
    const needsBreak = getLineStart(this.text, end) === end;
    const lastLine = lines.length > 0 && needsBreak ? this.encoder.lineBreak : '';
    return {
      span: { start, end },
      newText: (lines.length > 0 ? prefix : '') + this.encode(lines.join('\n')) + lastLine,
    };
  }

  private get table(): SegmentTable {
    if (this.lazyTable === undefined) {
      this.lazyTable = new SegmentTable();
      const fill = isBlockScalar(this.scalar) ? mapBlockScalar : mapFlowScalar;
      fill(this.text, this.scalar, this.lazyTable);
    }
    return this.lazyTable;
  }

  private get encoder(): ScalarEncoder {
    this.lazyEncoder ??= createScalarEncoder(this.text, this.scalar);
    return this.lazyEncoder;
  }

  /** Where text typed at the value's end stands: on the blank line below a block scalar, if there is one. */
  private get endCaret(): number {
    const { end } = this.hostSpan;
    if (!isBlockScalar(this.scalar) || getLineStart(this.text, end) !== end) {
      return end;
    }
    const lineEnd = getLineEnd(this.text, end);
    const isOnlySpaces = /^ *$/.test(this.text.slice(end, lineEnd));
    return isOnlySpaces ? Math.min(lineEnd, end + this.scalar.indent) : end;
  }

  /** What a block scalar needs before text that begins a line of the value: the missing indentation, or a line of its own. */
  private getLinePrefix(hostOffset: number, offset: number, newText: string): string {
    const beginsLine = offset <= 0 || this.embedded[offset - 1] === '\n';
    if (!beginsLine || newText === '') {
      return '';
    }
    const { lineBreak, indentation } = this.encoder;
    const before = this.text.slice(getLineStart(this.text, hostOffset), hostOffset);
    const previous = offset > 0 ? this.table.findHostUnit(offset - 1) : undefined;
    const isBreakImplied = previous !== undefined && previous.start === previous.end;
    return /^[ \t]*$/.test(before) && !isBreakImplied
      ? indentation.slice(before.length)
      : lineBreak + indentation;
  }
}
