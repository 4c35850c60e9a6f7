import type { KqlType } from '../../../kql/kqlSchema';
import type { FileFormat } from '../authoring/fileFormat';

/**
 * Something in the YAML of our files that there is a text about. Hovers look for one under the caret, and
 * completion items carry one, so that their text is written only when it is asked for.
 */
export type Topic =
  /** Names of fields from the root, joined by dots and without list indices. */
  | { readonly kind: 'field'; readonly format: FileFormat; readonly path: string }
  | { readonly kind: 'connector'; readonly id: string }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'tactic'; readonly name: string }
  | { readonly kind: 'technique'; readonly id: string }
  | { readonly kind: 'entityType'; readonly name: string }
  | { readonly kind: 'entityIdentifier'; readonly entityType: string; readonly name: string }
  /** A column that the rule's query returns. */
  | { readonly kind: 'outputColumn'; readonly name: string; readonly type: KqlType }
  | { readonly kind: 'duration'; readonly text: string }
  /** By id, name or alias. */
  | { readonly kind: 'tool'; readonly id: string }
  | { readonly kind: 'check'; readonly code: string };
