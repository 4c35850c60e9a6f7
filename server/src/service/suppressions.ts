import { getLineEnd, getNextLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { YamlNode } from '../yaml/yamlTree';
import type { Analysis } from './analysis';

/** A comment by which an author silences checks. Offsets are UTF-16 and zero-based, in the file. */
export interface Suppression {
  /** From the sign of the comment to the end of its line. */
  readonly span: Span;
  /** The directive with the codes behind it. */
  readonly directive: Span;
  /** Whether it is written in our own words rather than in those of kql-guard. */
  readonly isOwn: boolean;
  /** The codes named; empty for all. */
  readonly codes: readonly { readonly name: string; readonly span: Span }[];
  /** What it applies to. */
  readonly scope: 'file' | 'query' | 'line';
  readonly reach: Span;
}

const comment =
  /(#|\/\/)[ \t]*(?:rmm-detections-(disable-next-line|disable)|kql-guard:(disable-next-line|disable))(?![\w-])[ \t:]*([\w \t,-]*)/g;

/**
 * The suppression comments of a file. `#` counts outside scalars, `//` inside a query. The codes of
 * a kql-guard comment are not ours, so it silences every finding in its reach.
 */
export function findSuppressions({ document, yaml, rules, exclusions }: Analysis): Suppression[] {
  const text = document.getText();
  if (!text.includes('rmm-detections-disable') && !text.includes('kql-guard:disable')) {
    return [];
  }
  const scalars = yaml.documents.flatMap(({ root }) => (root ? collectScalarSpans(root) : []));
  const regions = [
    ...rules.map(({ query }) => query),
    ...exclusions.entries.map(({ filter }) => filter),
  ];
  const queries = regions.flatMap((region) => (region ? [region.scalar.span] : []));
  return [...text.matchAll(comment)].flatMap((match) => {
    const [whole, mark, own, foreign, words = ''] = match;
    const { index } = match;
    const isYaml = mark === '#';
    const scope = isYaml ? findYamlScope(index, text, scalars) : findSpan(index, queries);
    if (!scope || (isYaml && own === undefined)) {
      return [];
    }
    const isForAll = (own ?? foreign) === 'disable';
    const codes = own === undefined ? [] : readCodes(words, index + whole.length - words.length);
    const directiveEnd = index + whole.length - words.length + words.trimEnd().length;
    return [
      {
        span: { start: index, end: Math.min(getLineEnd(text, index), scope.end) },
        directive: { start: index, end: codes.at(-1)?.span.end ?? directiveEnd },
        isOwn: own !== undefined,
        codes,
        scope: isForAll ? (isYaml ? 'file' : 'query') : 'line',
        reach: isForAll ? scope : getNextLine(text, index),
      },
    ];
  });
}

/**
 * The codes at the beginning of the words behind a directive. A word without a hyphen is no code, and
 * begins the reason for the comment, as `--` does; but the first word is meant as one in any case.
 */
function readCodes(words: string, offset: number): Suppression['codes'] {
  const codes: { name: string; span: Span }[] = [];
  for (const { 0: name, index } of words.matchAll(/[\w-]+/g)) {
    if (/^-+$/.test(name) || (codes.length > 0 && !name.includes('-'))) {
      break;
    }
    codes.push({ name, span: { start: offset + index, end: offset + index + name.length } });
  }
  return codes;
}

/** The whole file for a comment of YAML; undefined for a `#` that is part of some value. */
function findYamlScope(offset: number, text: string, scalars: readonly Span[]): Span | undefined {
  return findSpan(offset, scalars) ? undefined : { start: 0, end: text.length };
}

/** Whether a comment silences this problem: by code, and where it begins. */
export function isSuppressed(
  { code, span }: { readonly code: string; readonly span: Span },
  suppressions: readonly Suppression[],
): boolean {
  return suppressions.some(
    (suppression) =>
      (suppression.codes.length === 0 || suppression.codes.some(({ name }) => name === code)) &&
      isInReach(span, suppression),
  );
}

/** Whether what begins there is what the comment is about. */
export function isInReach(span: Span, { reach }: Suppression): boolean {
  return reach.start <= span.start && span.start < Math.max(reach.end, reach.start + 1);
}

function getNextLine(text: string, offset: number): Span {
  const start = getNextLineStart(text, offset);
  return { start, end: getLineEnd(text, start) };
}

function collectScalarSpans(node: YamlNode): Span[] {
  switch (node.kind) {
    case 'scalar':
      return [node.span];
    case 'sequence':
      return node.items.flatMap(collectScalarSpans);
    case 'mapping':
      return node.entries.flatMap(({ key, value }) => [
        ...collectScalarSpans(key),
        ...collectScalarSpans(value),
      ]);
    case 'alias':
      return [];
  }
}

function findSpan(offset: number, spans: readonly Span[]): Span | undefined {
  return spans.find(({ start, end }) => start <= offset && offset < end);
}
