import type { Span } from '../../../text/span';
import { type CursorContext, findCursorContext } from '../../../yaml/cursorContext';
import type { YamlScalar } from '../../../yaml/yamlTree';
import type { Analysis } from '../../analysis';
import type { Environment } from '../../environment';
import { findFieldAtPath } from '../authoring/findFieldAtPath';
import { findListWord } from '../authoring/findListWord';
import { readQueryFacts } from '../authoring/queryFacts';
import { readDrafts } from '../authoring/readDrafts';
import type { Topic } from './topic';
import { toValueTopic } from './toValueTopic';

/** A topic with the text that it is about, in UTF-16 offsets of the file. */
export interface TopicPlace {
  readonly topic: Topic;
  readonly span: Span;
}

/** What a rule's key or value at `offset`, outside of its query, is about. */
export function findTopicAt(
  analysis: Analysis,
  offset: number,
  environment: Environment,
): TopicPlace | undefined {
  const context = findCursorContext(analysis.yaml, offset);
  const rule = readDrafts(analysis).find(
    ({ documentIndex }) => documentIndex === context?.documentIndex,
  );
  if (!rule || context?.node?.kind !== 'scalar') {
    return undefined;
  }
  if (context.place === 'key') {
    return findKeyTopic(context, context.node);
  }
  const span = findListWord(analysis.yaml.text, context.node.valueSpan, offset);
  const word = analysis.yaml.text.slice(span.start, span.end).trim();
  const topic = toValueTopic(word, context, () => readQueryFacts(rule, analysis, environment));
  return topic && { topic, span };
}

function findKeyTopic(
  { path }: CursorContext,
  { value, span }: YamlScalar,
): TopicPlace | undefined {
  const field = findFieldAtPath([...path, value]);
  const isField = field?.field?.name === value;
  return isField ? { topic: { kind: 'field', path: field.path }, span } : undefined;
}
