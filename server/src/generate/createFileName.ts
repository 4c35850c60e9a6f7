import type { DetectionKind } from '../rule/detectionKinds';

/** As the public collection names its files; `{kind}` may stand in it too. */
export const defaultFileNamePattern = 'rmm_{tool}_{suffix}.yaml';

/** So that a name with its ending fits into the 255 bytes that file systems take, in any script. */
const mostOfTool = 50;
const mostOfStem = 80;

/** Names that Windows keeps for devices, whatever their ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The name of a file for a rule about a tool, safe on every file system.
 *
 * @param pattern with the places `{tool}`, `{kind}` (as in `Network Connection`) and `{suffix}` (as in
 * `netconn`); the ending `.yaml` is added where it has none.
 */
export function createFileName(
  tool: string,
  kind: DetectionKind,
  pattern: string = defaultFileNamePattern,
): string {
  const stem = toSafeStem(
    pattern
      .replace(/\.ya?ml$/i, '')
      .replaceAll('{tool}', () => toFileWord(tool))
      .replaceAll('{kind}', () => toFileWord(kind.title))
      .replaceAll('{suffix}', () => kind.fileSuffix),
  );
  const ending = /\.ya?ml$/i.exec(pattern)?.[0] ?? '.yaml';
  return stem.replace(deviceName, '_$&') + ending;
}

/** The name of a file for a rule whose name follows no pattern, safe on every file system. */
export function createPlainFileName(ruleName: string): string {
  return `${toSafeStem(toFileWord(ruleName)).replace(deviceName, '_$&')}.yaml`;
}

/** A name written as one word: `I'm InTouch` as `ImInTouch`, `Splashtop (Beta)` as `Splashtop_Beta`. */
function toFileWord(name: string): string {
  const word = name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .normalize('NFC')
    .replace(/\s*[^\p{L}\p{N}\s._+-]+\s*/gu, '_')
    .replace(/\s+/gu, '')
    .replace(/^[_.]+|[_.]+$/gu, '');
  return cut(word, mostOfTool);
}

function toSafeStem(name: string): string {
  const safe = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    .replace(/[<>:"/\\|?*\x00-\x1f\x7f]+/g, '_')
    .replace(/^[\s.]+/u, '');
  const stem = cut(safe, mostOfStem).replace(/[\s.]+$/u, '');
  return stem === '' ? 'rule' : stem;
}

/** Whole characters, so that none is halved. */
function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}
