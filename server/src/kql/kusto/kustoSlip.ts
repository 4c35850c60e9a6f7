import type { Span } from '../../text/span';
import type { KqlRepair } from '../kqlObservations';
import type { PlacedToken } from './kustoPlacedTokens';

/** Something that people often write and KQL does not take, told by its tokens alone. */
export interface KustoSlip {
  /** What is to be marked. */
  readonly span: Span;
  /** What is wrong and what to write, for the engine's own words speak of what it expected. */
  readonly message: string;
  readonly repairs: readonly KqlRepair[];
  /** What the engine may have misunderstood because of it. */
  readonly reach: Span;
  /** Where the parser has to have stumbled for it to be a slip at all; absent, anywhere in its reach. */
  readonly stumble?: Span;
}

/** Whether such a slip begins with that token. */
export type KustoSlipFinder = (
  tokens: readonly PlacedToken[],
  index: number,
  text: string,
) => KustoSlip | undefined;
