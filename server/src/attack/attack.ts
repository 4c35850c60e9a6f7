/** An ATT&CK technique or sub-technique, judged by the version that `data/attack.json` names. */
export interface Technique {
  /** `T1219` or `T1219.002`, upper case. */
  readonly id: string;
  readonly name: string;
  /** Sentinel's spelling of each tactic, such as `CommandAndControl`. */
  readonly tactics: readonly string[];
  readonly revoked: boolean;
  readonly deprecated: boolean;
  /** What replaces a revoked technique. */
  readonly revokedBy?: string;
  /** What replaces a technique that only the next ATT&CK version revokes. */
  readonly nextVersionRevokedBy?: string;
}

export interface Tactic {
  /** Sentinel's spelling, such as `CommandAndControl`. */
  readonly name: string;
  /** ATT&CK's own name, such as `Command and Control`. */
  readonly title: string;
  /** ATT&CK's ids, one for each domain that has the tactic, such as `TA0011`. */
  readonly ids: readonly string[];
}

/** Tactics and techniques as Sentinel accepts them. Look-ups take any letter case for techniques, the exact one for tactics. */
export interface Attack {
  /** The ATT&CK version, such as `18.1`. */
  readonly version: string;
  readonly tactics: readonly Tactic[];
  readonly techniques: readonly Technique[];
  findTactic(name: string): Tactic | undefined;
  findTechnique(id: string): Technique | undefined;
}
