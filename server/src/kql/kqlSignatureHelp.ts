import type { Span } from '../text/span';

/** One way to call the function that the caret stands in. */
export interface KqlSignature {
  /** Such as `ago(timespan: timespan)`. */
  readonly label: string;
  /** Where each parameter stands in the label. */
  readonly parameters: readonly Span[];
}

export interface KqlSignatureHelp {
  readonly signatures: readonly KqlSignature[];
  readonly activeSignature: number;
  readonly activeParameter: number;
}
