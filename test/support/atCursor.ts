import {
  type CompletionItem,
  type Hover,
  MarkupContent,
  type Position,
} from 'vscode-languageserver-types';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import type { Environment } from '../../server/src/service/environment';
import { applyCompletion } from './applyCompletion';
import { open } from './diagnoseText';

const service = createLanguageService();

/** Splits a text at its `$0`, which stands for the caret. */
export function readCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('$0');
  if (offset < 0) {
    throw new Error('The text has no $0.');
  }
  return { text: marked.replace('$0', ''), offset };
}

/** The completions at `$0`. */
export async function completeAt(
  marked: string,
  change: Partial<Environment> = {},
): Promise<CompletionItem[]> {
  const { analysis, environment, position } = await openAt(marked);
  return service.complete(analysis, position, { ...environment, ...change }).items;
}

/** The text after the completion of that label is accepted; what is left to fill in shows as in a snippet. */
export async function acceptAt(marked: string, label: string): Promise<string> {
  const items = await completeAt(marked);
  const item = items.find((candidate) => candidate.label === label);
  if (!item) {
    throw new Error(`No completion "${label}" among ${items.slice(0, 20).map((i) => i.label)}`);
  }
  return applyCompletion(readCursor(marked).text, item).text;
}

/** The hover at `$0`. */
export async function hoverAt(marked: string): Promise<Hover | undefined> {
  const { analysis, environment, position } = await openAt(marked);
  return service.hover(analysis, position, environment);
}

async function openAt(marked: string) {
  const { text, offset } = readCursor(marked);
  const opened = await open(text, {});
  const position: Position = opened.analysis.document.positionAt(offset);
  return { ...opened, position };
}

/** What an editor shows about the completion of that label. */
export async function documentAt(marked: string, label: string): Promise<string> {
  const { analysis, environment, position } = await openAt(marked);
  const item = service
    .complete(analysis, position, environment)
    .items.find((candidate) => candidate.label === label);
  const { documentation } = item ? service.resolveCompletion(item, environment) : {};
  return MarkupContent.is(documentation) ? documentation.value : '';
}

/** The labels of what is offered at `$0`, in order. */
export async function getLabels(marked: string): Promise<string[]> {
  return (await completeAt(marked)).map(({ label }) => label);
}
