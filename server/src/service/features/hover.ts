import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findQueryAt } from '../findQueryAt';
import { toRange } from '../toDiagnostic';
import { describeEntity } from './entityDescription';

/** What is known of the name under the caret. */
export function hover(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): Hover | undefined {
  const place = findQueryAt(analysis, analysis.document.offsetAt(position));
  if (!place || !environment.kql) {
    return undefined;
  }
  const { engine, scope } = environment.kql;
  const entity = engine.findEntity(place.region.text, place.embeddedOffset, scope);
  return (
    entity && {
      contents: {
        kind: MarkupKind.Markdown,
        value: describeEntity(entity, environment.schema),
      },
      range: toRange(place.region.sourceMap.toHost(entity.span), analysis.document),
    }
  );
}
