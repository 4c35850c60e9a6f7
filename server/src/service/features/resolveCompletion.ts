import { type CompletionItem, MarkupKind } from 'vscode-languageserver-types';
import type { Environment } from '../environment';
import { readCompletionData } from './completionData';
import { describeTopic } from './topics/describeTopic';

/** Adds the documentation of an item that the user looks at. */
export function resolveCompletion(item: CompletionItem, environment: Environment): CompletionItem {
  const data = readCompletionData(item.data);
  const value = data && describeTopic(data.topic, environment);
  return value === undefined
    ? item
    : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}
