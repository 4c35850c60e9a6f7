import { describeTarget } from '../../kql/describeTarget';
import type { KqlDiagnostic } from '../../kql/kqlDiagnostic';
import type { QueryWorld } from './queryWorld';

/** Sentences on what a query names that another target has and this one has not. */
export function describeLacks(query: string, world: QueryWorld): string[] {
  const { engine, scope, authorScope, target } = world;
  const { diagnostics } = engine.analyze(query, scope);
  if (diagnostics.length === 0) {
    return [];
  }
  const isUnknownToo = new Set(engine.analyze(query, authorScope).diagnostics.map(toKey));
  const sentences = diagnostics
    .filter((diagnostic) => !isUnknownToo.has(toKey(diagnostic)))
    .flatMap((diagnostic) => describe(diagnostic, describeTarget(target)));
  return [...new Set(sentences)];
}

function toKey({ kind, name, span }: KqlDiagnostic): string {
  return JSON.stringify([kind, name, span.start]);
}

function describe({ kind, name, tables = [], message }: KqlDiagnostic, target: string): string[] {
  switch (kind) {
    case 'unknown-column':
      return [
        `${target} has no column ${name}${tables.length > 0 ? ` in ${tables.join(', ')}` : ''}.`,
      ];
    case 'unknown-table':
      return [`${target} has no table ${name}.`];
    case 'unknown-function':
      return [`${target} has no function ${name}.`];
    default:
      return [`In ${target}: ${message}`];
  }
}
