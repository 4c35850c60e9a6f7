import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Topic } from './topics/topic';

/** What a completion item carries to the client and back, so that its documentation is written when it is shown. */
export interface CompletionData {
  /** The file that the item was offered in; its folder has the environment to resolve in. */
  readonly uri: string;
  readonly topic: Topic;
}

export function toCompletionData(topic: Topic, { uri }: Pick<TextDocument, 'uri'>): CompletionData {
  return { uri, topic };
}

/** The data of an item that comes back; undefined for anything that is not ours. */
export function readCompletionData(data: unknown): CompletionData | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('topic' in data)) {
    return undefined;
  }
  const { uri, topic } = data;
  const isTopic =
    typeof topic === 'object' &&
    topic !== null &&
    'kind' in topic &&
    Object.values(topic).every((value) => typeof value === 'string');
  return typeof uri === 'string' && isTopic ? { uri, topic: topic as Topic } : undefined;
}
