/** How far back a query reads. */
export interface QueryWindow {
  /** A KQL timespan such as `5d`. */
  readonly lookback: string;
  /** Whether it goes over the query's own time filter or only stands in for a missing one. */
  readonly precedence: 'over-own' | 'without-own';
  /**
   * `result`: the tables that the result comes from; `every-read`: those too that joins and subqueries
   * look things up in, as Sentinel limits them by a rule's `queryPeriod`.
   */
  readonly reach: 'result' | 'every-read';
  /** Where it comes from, for sentences, such as `queryPeriod of the rule`. */
  readonly origin: string;
}
