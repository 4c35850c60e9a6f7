import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import type { Span } from '../../text/span';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { toRange } from '../toDiagnostic';
import { findNamedThing, type NamedThing } from './namedThing';

interface Reference {
  /** In offsets of the file. */
  readonly span: Span;
  readonly isDefinition: boolean;
}

/** Where the query defines the name at a position; for a mapped column, where the query makes it. */
export function findDefinition(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): Location | undefined {
  const thing = findNamedThing(analysis, position, environment);
  return (
    thing?.origin && {
      uri: analysis.document.uri,
      range: toRange(thing.region.sourceMap.toHost(thing.origin), analysis.document),
    }
  );
}

/** All places of the rule that name the thing at a position: in its query, and in fields that map its columns. */
export function findReferences(
  analysis: Analysis,
  position: Position,
  includeDeclaration: boolean,
  environment: Environment,
): Location[] {
  return listReferences(findNamedThing(analysis, position, environment))
    .filter(({ isDefinition }) => includeDeclaration || !isDefinition)
    .map(({ span }) => ({
      uri: analysis.document.uri,
      range: toRange(span, analysis.document),
    }));
}

/** The same places for an editor to mark; the definition as the one that writes. */
export function findHighlights(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): DocumentHighlight[] {
  return listReferences(findNamedThing(analysis, position, environment)).map(
    ({ span, isDefinition }) => ({
      range: toRange(span, analysis.document),
      kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }),
  );
}

function listReferences(thing: NamedThing | undefined): Reference[] {
  if (!thing) {
    return [];
  }
  const { occurrences, region, mentions } = thing;
  const definition = occurrences?.definition;
  const references = [
    ...(occurrences?.spans ?? []).map((span) => ({
      span: region.sourceMap.toHost(span),
      isDefinition: span.start === definition?.start,
    })),
    ...mentions.map((span) => ({ span, isDefinition: false })),
  ];
  return references.sort((a, b) => a.span.start - b.span.start);
}
