import type { Span } from '../text/span';
import type { KqlType } from './kqlSchema';
import type { KqlSymbolKind } from './kqlSymbol';

export interface KqlCompletionItem {
  readonly label: string;
  readonly kind: KqlSymbolKind;
  /** What is put in place of `replace`, up to where the caret then stands. */
  readonly insertText: string;
  /** What follows the caret, such as a closing bracket; empty when nothing does. */
  readonly afterText: string;
  /** The engine's rank within this list; lower comes first. */
  readonly rank: number;
  readonly type?: KqlType;
}

export interface KqlCompletionList {
  /** The part of the query that an accepted item replaces. */
  readonly replace: Span;
  readonly items: readonly KqlCompletionItem[];
}
