import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Span } from '../../text/span';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findKqlAt } from '../findKqlAt';
import type { QueryPlace } from '../findQueryAt';
import { toRange } from '../toDiagnostic';
import { readDrafts } from './authoring/readDrafts';
import { describeIndicator } from './describeIndicator';
import { describeEntity } from './entityDescription';
import { describeTopic } from './topics/describeTopic';
import { findTopicAt } from './topics/findTopicAt';

/** Markdown about a piece of the file. */
interface Remark {
  readonly text: string | undefined;
  readonly span: Span;
}

/** What is known of the name or value under the caret. */
export function hover(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): Hover | undefined {
  const offset = analysis.document.offsetAt(position);
  const [place] = findKqlAt({ ...analysis, rules: readDrafts(analysis) }, offset, environment);
  const remark = place
    ? findQueryRemark(place, environment)
    : findYamlRemark(analysis, offset, environment);
  return remark?.text === undefined
    ? undefined
    : {
        contents: { kind: MarkupKind.Markdown, value: remark.text },
        range: toRange(remark.span, analysis.document),
      };
}

/** In a string that is compared with a column of names, the tools; elsewhere what the engine knows. */
function findQueryRemark(
  { region, embeddedOffset }: QueryPlace,
  environment: Environment,
): Remark | undefined {
  if (!environment.kql) {
    return undefined;
  }
  const { engine, scope } = environment.kql;
  const comparison = engine.findStringComparison(region.text, embeddedOffset, scope);
  if (comparison) {
    const { start, end } = comparison.content;
    const text = describeIndicator(comparison, region.text.slice(start, end), environment);
    return { text, span: region.sourceMap.toHost(comparison.content) };
  }
  const entity = engine.findEntity(region.text, embeddedOffset, scope);
  return (
    entity && {
      text: describeEntity(entity, environment.schema),
      span: region.sourceMap.toHost(entity.span),
    }
  );
}

function findYamlRemark(
  analysis: Analysis,
  offset: number,
  environment: Environment,
): Remark | undefined {
  const found = findTopicAt(analysis, offset, environment);
  return found && { text: describeTopic(found.topic, environment), span: found.span };
}
