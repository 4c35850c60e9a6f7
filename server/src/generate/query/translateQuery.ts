import type { KqlAnalysis, KqlColumnReference } from '../../kql/kqlAnalysis';
import { timeColumns } from '../../kql/timeColumns';
import type { Span } from '../../text/span';
import { applySpanEdits, type SpanEdit } from '../../text/spanEdit';
import { keepsSound, type QueryWorld, type TreatedQuery } from './queryWorld';

/**
 * A query in the words of its target: where its tables call the time of an event otherwise, that
 * column has the target's name. Columns that the query itself defines keep theirs.
 */
export function translateQuery(query: string, world: QueryWorld): TreatedQuery {
  const { engine, authorScope, scope, target } = world;
  const to = timeColumns[target];
  const from = timeColumns[target === 'defender' ? 'sentinel' : 'defender'];
  const authored = engine.analyze(query, authorScope);
  const mentions = findForeignMentions(authored, from, to, world);
  if (mentions.length === 0) {
    return { query, applied: [] };
  }
  const places = findPlaces(query, mentions, from, world);
  const names = nameImplicitColumns(query, places, from, world);
  const renames = places.map((span) => ({
    span,
    newText: query.slice(span.start, span.end).replace(from, to),
  }));
  const translated = applySpanEdits(query, [...names, ...renames]);
  const isSound = keepsSound(
    authored,
    engine.analyze(translated, authorScope),
    (before, after) => before === after || before.replace(from, to) === after,
  );
  const before = engine.analyze(query, scope).diagnostics.length;
  if (!isSound || engine.analyze(translated, scope).diagnostics.length > before) {
    return { query, applied: [`Keeps ${from}: with ${to} the query would mean something else.`] };
  }
  return { query: translated, applied: [`Reads ${to} in place of ${from}.`] };
}

/**
 * Mentions of the other target's time column, or of what a join calls it, of tables that have the
 * target's own. None where the query reads both columns and the target has both: it then knows why.
 */
function findForeignMentions(
  { columnReferences }: KqlAnalysis,
  from: string,
  to: string,
  { scope, target }: QueryWorld,
): KqlColumnReference[] {
  const tables = new Map(scope.schema.tables.map((table) => [table.name, table]));
  const isTime = (reference: KqlColumnReference, name: string) =>
    reference.name === name && reference.tables.length > 0;
  if (target === 'sentinel' && columnReferences.some((reference) => isTime(reference, to))) {
    return [];
  }
  return columnReferences.filter(
    (reference) =>
      isTime(reference, from) &&
      reference.tables.every((table) => tables.get(table)?.columns.some(({ name }) => name === to)),
  );
}

/** Every place that names one of the columns, also where an operator has made a new one of its name. */
function findPlaces(
  query: string,
  mentions: readonly KqlColumnReference[],
  from: string,
  { engine, authorScope }: QueryWorld,
): Span[] {
  const places = new Map<number, Span>();
  for (const { span } of mentions) {
    const text = query.slice(span.start, span.end);
    if (places.has(span.start) || !new RegExp(`${from}\\d*\\b`).test(text)) {
      continue;
    }
    const { spans = [span] } = engine.findOccurrences(query, span.start, authorScope) ?? {};
    for (const place of spans) {
      places.set(place.start, place);
    }
  }
  return [...places.values()];
}

/** Gives columns such as `max_Timestamp` the name that they had, so that what reads them still does. */
function nameImplicitColumns(
  query: string,
  places: readonly Span[],
  from: string,
  { engine, authorScope }: QueryWorld,
): SpanEdit[] {
  return engine.findImplicitNames(query, authorScope).flatMap(({ name, expression }) => {
    const isAffected =
      name !== from &&
      name.includes(from) &&
      places.some(({ start, end }) => expression.start <= start && end <= expression.end);
    const span = { start: expression.start, end: expression.start };
    return isAffected ? [{ span, newText: `${engine.findNameText(name)} = ` }] : [];
  });
}
