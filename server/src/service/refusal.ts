/** Why something is not done, as a sentence for the user. */
export interface Refusal {
  readonly refusal: string;
}
