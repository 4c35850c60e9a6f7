/**
 * Who asks for it: `platform`, what Sentinel takes and the contribution checks of Azure-Sentinel
 * enforce; `guide`, what only the reviewer guide of that repository names.
 */
export type EntityLevel = 'platform' | 'guide';

export interface EntityIdentifier {
  readonly name: string;
  readonly level: EntityLevel;
}

/** Identifiers that together tell one entity from all others. */
export interface EntityKey {
  readonly identifiers: readonly string[];
  readonly level: EntityLevel;
}

/** A kind of entity that a rule maps columns to. */
export interface EntityType {
  readonly name: string;
  readonly level: EntityLevel;
  readonly identifiers: readonly EntityIdentifier[];
  /**
   * A mapping has to carry one of the `platform` keys. Those of level `guide` are the ones that
   * tell entities apart reliably; a mapping without any of them works and is weak.
   */
  readonly keys: readonly EntityKey[];
}

/** The shape of `data/entities.json`. Names are parted by spaces, those of one key joined by `+`. */
export interface EntitiesFile {
  readonly source: readonly string[];
  readonly retrieved: string;
  readonly types: Readonly<
    Record<
      string,
      {
        readonly level: EntityLevel;
        readonly identifiers: string;
        readonly guideIdentifiers?: string;
        readonly keys: string;
        readonly guideKeys?: string;
      }
    >
  >;
}

export function readEntityTypes(file: EntitiesFile): EntityType[] {
  return Object.entries(file.types).map(([name, type]) => ({
    name,
    level: type.level,
    identifiers: withLevels(type.identifiers, type.guideIdentifiers).map(([identifier, level]) => ({
      name: identifier,
      level,
    })),
    keys: withLevels(type.keys, type.guideKeys).map(([key, level]) => ({
      identifiers: key.split('+'),
      level,
    })),
  }));
}

function withLevels(platform: string, guide = ''): (readonly [string, EntityLevel])[] {
  const split = (names: string) => names.split(' ').filter((name) => name !== '');
  return [
    ...split(platform).map((name) => [name, 'platform'] as const),
    ...split(guide).map((name) => [name, 'guide'] as const),
  ];
}
