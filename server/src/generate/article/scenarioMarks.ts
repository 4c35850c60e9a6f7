export type ScenarioPart = 'scenario' | 'description' | 'filter';

/** A line that begins a part of a scenario, such as `Filter/Exclusion: process.name is "a.exe"`. */
export interface ScenarioLine {
  readonly part: ScenarioPart;
  /** What follows the colon, without Markdown. */
  readonly text: string;
}

const parts: readonly (readonly [RegExp, ScenarioPart])[] = [
  [/^scenario(?:\s*\d+)?$/i, 'scenario'],
  [/^description$/i, 'description'],
  [
    /^(?:suggested\s+)?(?:filters?|exclusions?)(?:\s*(?:\/|or|and)\s*(?:filters?|exclusions?))?$/i,
    'filter',
  ],
];

/** Undefined for other lines. Bullets, numbers, quotation bars, headings and emphasis may stand around the name. */
export function findScenarioLine(line: string): ScenarioLine | undefined {
  const [, name, text = ''] =
    /^[\s>#*_•·–-]{0,20}(?:\d{1,3}[.)]\s+)?[*_]{0,3}([A-Za-z][A-Za-z0-9/ ]{0,40}?)[*_]{0,3}\s?:[*_]{0,3}(?:\s+(.*))?$/.exec(
      line,
    ) ?? [];
  const part = parts.find(([pattern]) => name !== undefined && pattern.test(name.trim()))?.[1];
  return part && { part, text: stripMarkup(text) };
}

/** Emphasis and code marks are the page's; those inside a text are left alone. */
function stripMarkup(text: string): string {
  const plain = text.trim().replace(/^[`*_]+$/, '');
  const inner = /^(`|\*\*|__)(.*)\1$/.exec(plain)?.[2];
  return inner === undefined || /[`]/.test(inner) ? plain : inner.trim();
}
