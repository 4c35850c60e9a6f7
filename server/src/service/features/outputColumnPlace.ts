import type { KqlOccurrences } from '../../kql/kqlSymbol';
import { containsSpan, type Span } from '../../text/span';
import type { Environment } from '../environment';

/** Where a query names a column of its result. Offsets are the query's. */
export interface OutputColumnPlace {
  readonly occurrences: KqlOccurrences;
  /** Where the column is made, or where it is named last when it comes from a table. */
  readonly span: Span;
}

/**
 * The place in a query that gives its result the column of that name; undefined when the result has
 * no such column, or the query does not name it because it comes along with its table.
 */
export function findOutputColumn(
  query: string,
  name: string,
  { engine, scope }: NonNullable<Environment['kql']>,
): OutputColumnPlace | undefined {
  const columns = engine.analyze(query, scope).outputColumns;
  if (columns && !columns.some((column) => column.name === name)) {
    return undefined;
  }
  const places = engine
    .tokenize(query, scope)
    .filter(({ kind, span }) => kind === 'column' && readName(query, span) === name)
    .flatMap(({ span }) => {
      const occurrences = engine.findOccurrences(query, span.start, scope);
      return occurrences ? [{ span, occurrences }] : [];
    });
  const result = engine.outline(query, scope).findLast(({ kind }) => kind === 'expression');
  const operator = result?.operators.findLast((candidate) =>
    places.some(({ span }) => containsSpan(candidate.span, span)),
  );
  const nearest = operator
    ? places.filter(({ span }) => containsSpan(operator.span, span))
    : places;
  const place = nearest.findLast(isDefinition) ?? nearest.at(-1);
  return place && { ...place, span: place.occurrences.definition ?? place.span };
}

/** In `X = Y + X`, the first `X` is what the operator returns. */
function isDefinition({ span, occurrences: { definition } }: OutputColumnPlace): boolean {
  return definition?.start === span.start;
}

/** A name as it is meant: without the brackets and quotes that it may stand in. */
function readName(query: string, { start, end }: Span): string {
  const written = query.slice(start, end);
  return /^\[\s*(['"])(.*)\1\s*\]$/.exec(written)?.[2] ?? written;
}
