import { getLineEnd, getNextLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { YamlNode } from '../yaml/yamlTree';
import type { Analysis } from './analysis';

/** A comment by which an author silences checks. */
interface Suppression {
  /** The codes named; empty for all. */
  readonly codes: readonly string[];
  /** Where it applies, in offsets of the file. */
  readonly reach: Span;
}

const comment =
  /(#|\/\/)[ \t]*(?:rmm-detections-(disable-next-line|disable)|kql-guard:(disable-next-line|disable))(?![\w-])[ \t:]*([\w \t,-]*)/g;

/**
 * The suppression comments of a file. `#` counts outside scalars, `//` inside a query. The codes of
 * a kql-guard comment are not ours, so it silences every finding in its reach.
 */
export function findSuppressions({ document, yaml, rules }: Analysis): Suppression[] {
  const text = document.getText();
  if (!text.includes('rmm-detections-disable') && !text.includes('kql-guard:disable')) {
    return [];
  }
  const scalars = yaml.documents.flatMap(({ root }) => (root ? collectScalarSpans(root) : []));
  const queries = rules.flatMap(({ query }) => (query ? [query.scalar.span] : []));
  return [...text.matchAll(comment)].flatMap((match) => {
    const [, mark, own, foreign, codes = ''] = match;
    const scope =
      mark === '#' ? findYamlScope(match.index, text, scalars) : findSpan(match.index, queries);
    if (!scope || (mark === '#' && own === undefined)) {
      return [];
    }
    const reach = (own ?? foreign) === 'disable' ? scope : getNextLine(text, match.index);
    return [{ codes: own === undefined ? [] : codes.split(/[\s,]+/).filter(Boolean), reach }];
  });
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
    ({ codes, reach }) =>
      (codes.length === 0 || codes.includes(code)) &&
      reach.start <= span.start &&
      span.start < Math.max(reach.end, reach.start + 1),
  );
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
