import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Environment } from '../../environment';
import type { Topic } from '../topics/topic';
import type { AuthoringPlace } from './authoringPlace';
import type { QueryFacts } from './queryFacts';

/** Something that may be written at the caret, before it is fitted into the file. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /**
   * What is written, in snippet syntax, if not the label. Lines are parted by `\n`; those after the
   * first are indented as if the first began at column 0.
   */
  readonly snippet?: string;
  /** A few words that the editor shows beside the label. */
  readonly description?: string;
  /** What typed text is compared with, if not the label. */
  readonly filterText?: string;
  readonly topic?: Topic;
  readonly deprecated?: boolean;
  /** Whether the editor should choose it before the user does. */
  readonly preselect?: boolean;
  /** Whether a value is due where the caret then stands, so that completion should open again. */
  readonly continues?: boolean;
}

/** What offers are made from. */
export interface OfferRequest {
  readonly place: AuthoringPlace;
  readonly environment: Environment;
  /** Analyses the query, so only offers that depend on it ask. */
  readonly getFacts: () => QueryFacts;
}
