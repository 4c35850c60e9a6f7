/** The shape of `data/attack.json`. */
export interface AttackFile {
  readonly source: readonly string[];
  readonly retrieved: string;
  /** The ATT&CK version that techniques are judged by, such as `18.1`. */
  readonly version: string;
  /** Title and ids by Sentinel's name: `"Impact": ["Impact", "TA0040 TA0105"]`. */
  readonly tactics: Readonly<Record<string, readonly [title: string, ids: string]>>;
  /**
   * Name, tactics and marks by id. Marks are parted by spaces: `deprecated`, `revoked` or
   * `revoked:T1560`, and `next:T1685` for what the next version revokes.
   */
  readonly techniques: Readonly<
    Record<string, readonly [name: string, tactics: string, marks?: string]>
  >;
}
