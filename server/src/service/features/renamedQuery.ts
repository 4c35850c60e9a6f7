import type { KqlOccurrences } from '../../kql/kqlSymbol';
import type { Span } from '../../text/span';
import { applySpanEdits } from '../../text/spanEdit';
import type { Environment } from '../environment';

/** A name as it is meant, and as it is written in a query: `where` is written `['where']`. */
interface NewName {
  readonly name: string;
  readonly written: string;
}

/**
 * Whether a query means the same once a thing in it has another name: that name then has exactly the
 * thing's places, nothing is newly wrong, and the result has the same columns.
 */
export function keepsMeaning(
  query: string,
  { name: oldName, definition, spans }: KqlOccurrences,
  { name, written }: NewName,
  { engine, scope }: NonNullable<Environment['kql']>,
): boolean {
  const renamed = applySpanEdits(
    query,
    spans.map((span) => ({ span, newText: written })),
  );
  const expected = moveSpans(spans, written.length);
  const place = expected[spans.findIndex(({ start }) => start === definition?.start)];
  const found = place && engine.findOccurrences(renamed, place.start, scope);
  const [before, after] = [engine.analyze(query, scope), engine.analyze(renamed, scope)];
  const oldColumns = before.outputColumns ?? [];
  const newColumns = after.outputColumns ?? [];
  const keepsColumns = oldColumns.every((column, index) => {
    const newColumn = newColumns[index]?.name;
    return column.name === newColumn || (column.name === oldName && newColumn === name);
  });
  return (
    found !== undefined &&
    isSame(found.spans, expected) &&
    before.diagnostics.length === after.diagnostics.length &&
    oldColumns.length === newColumns.length &&
    keepsColumns
  );
}

/** Where the spans stand once each has that length. */
function moveSpans(spans: readonly Span[], length: number): Span[] {
  let shift = 0;
  return spans.map(({ start, end }) => {
    const moved = { start: start + shift, end: start + shift + length };
    shift += length - (end - start);
    return moved;
  });
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end)
  );
}
