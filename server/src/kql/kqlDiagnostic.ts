import type { Span } from '../text/span';
import type { KqlRepair } from './kqlObservations';

/** What kind of complaint the engine makes; the checks map each to a code. */
export type KqlDiagnosticKind =
  | 'syntax'
  | 'unknown-column'
  | 'unknown-table'
  | 'unknown-function'
  | 'type';

/** Offsets are UTF-16 and zero-based, in the query text. */
export interface KqlDiagnostic {
  readonly kind: KqlDiagnosticKind;
  /** The engine's own code, such as `KS142`. */
  readonly engineCode: string;
  /** The engine's own sentence; of a mistake that is often made, what to write instead. */
  readonly message: string;
  /** Of such a mistake only; the likeliest first. */
  readonly repairs?: readonly KqlRepair[];
  readonly span: Span;
  /** The name that did not resolve, for the three `unknown-` kinds. */
  readonly name?: string;
  /** What the name could have meant at that place: columns in scope, tables or functions. */
  readonly candidates?: readonly string[];
  /** The tables whose rows reach that place, for `unknown-column`. */
  readonly tables?: readonly string[];
}
