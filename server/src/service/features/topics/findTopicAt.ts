import type { Span } from '../../../text/span';
import { type CursorContext, findCursorContext } from '../../../yaml/cursorContext';
import type { YamlScalar } from '../../../yaml/yamlTree';
import type { Analysis } from '../../analysis';
import type { Environment } from '../../environment';
import { type FileFormat, formatFields } from '../authoring/fileFormat';
import { findDraft } from '../authoring/findDraft';
import { findFieldAtPath } from '../authoring/findFieldAtPath';
import { findListWord } from '../authoring/findListWord';
import { readQueryFacts } from '../authoring/queryFacts';
import type { Topic } from './topic';
import { toValueTopic } from './toValueTopic';

/** A topic with the text that it is about, in UTF-16 offsets of the file. */
export interface TopicPlace {
  readonly topic: Topic;
  readonly span: Span;
}

/** What a key or value at `offset`, outside of KQL, is about. */
export function findTopicAt(
  analysis: Analysis,
  offset: number,
  environment: Environment,
): TopicPlace | undefined {
  const context = findCursorContext(analysis.yaml, offset);
  const draft = findDraft(analysis, context?.documentIndex);
  if (!draft || context?.node?.kind !== 'scalar') {
    return undefined;
  }
  const { format, rule } = draft;
  if (context.place === 'key') {
    return findKeyTopic(context, context.node, format);
  }
  const span = findListWord(analysis.yaml.text, context.node.valueSpan, offset);
  const word = analysis.yaml.text.slice(span.start, span.end).trim();
  const topic = toValueTopic(word, context, format, () =>
    readQueryFacts(rule, analysis, environment),
  );
  return topic && { topic, span };
}

function findKeyTopic(
  { path }: CursorContext,
  { value, span }: YamlScalar,
  format: FileFormat,
): TopicPlace | undefined {
  const owner = findFieldAtPath(path, formatFields[format]);
  if (owner?.type.kind === 'dictionary' && owner.type.keys === 'check-code') {
    return { topic: { kind: 'check', code: value }, span };
  }
  const field = findFieldAtPath([...path, value], formatFields[format]);
  const isField = field?.field?.name === value;
  return isField ? { topic: { kind: 'field', format, path: field.path }, span } : undefined;
}
