import { hasTerm } from '../catalog/hasTerm';
import type { KqlColumnComparison, KqlComparedLiteral } from '../kql/kqlComparisons';
import { removeFromList } from '../kql/removeFromList';
import { getContentSpan } from '../kql/stringLiteral';
import type { SpanEdit } from '../text/spanEdit';
import type { AnalyzedQuery, Check } from './check';

interface RedundantTerm {
  readonly value: string;
  readonly edits: readonly SpanEdit[];
}

/** Why a value of a list is not needed; undefined where it is. */
type FindReason = (value: string, others: readonly Other[]) => string | undefined;

interface Other {
  readonly value: string;
  /** Whether it stands before the value in question: of two equal ones the first stays. */
  readonly isBefore: boolean;
}

const reasonsByOperator: Readonly<Record<string, FindReason>> = {
  has_any: (value, others) => {
    const wider = others.find((other) => isWords(other.value) && implies(value, other));
    return wider && explainWider(value, wider.value);
  },
  has_all: (value, others) => {
    const longer = others.find(
      (other) => isWords(value) && hasTerm(other.value, value) && !outranks(value, other),
    );
    return longer && `whatever has "${longer.value}" has it too`;
  },
  in: (value, others) =>
    others.some((other) => other.isBefore && other.value === value)
      ? 'it stands in this list already'
      : undefined,
  'in~': (value, others) => {
    const same = others.find(
      (other) => other.isBefore && other.value.toLowerCase() === value.toLowerCase(),
    );
    return (
      same &&
      (same.value === value
        ? 'it stands in this list already'
        : `"${same.value}" is the same to in~, which does not mind letter case`)
    );
  },
};

export const redundantTerm: Check<RedundantTerm> = {
  code: 'redundant-term',
  severity: 'information',
  phase: 'query',
  summary: 'Another term of the same list already matches whatever this one does.',
  explanation:
    '`has` and its kin match whole words, in any letter case, where words are runs of letters and digits: whatever has `stun.kaseya.com` has `kaseya.com` and `kaseya` too, but `kaseya` is no word of `kaseyavsa`. In a list of `has_any` the longer term finds nothing that the shorter does not find; in one of `has_all` the shorter asks for nothing that the longer does not. In a list of `in`, only the same value twice is too much. A list with an empty term is left alone, and so is one in a variable that anything but such comparisons reads.',
  *find({ query }) {
    if (!query) {
      return;
    }
    for (const { literal, reason, comparison } of findRedundant(query.analysis.comparisons)) {
      yield {
        span: query.region.sourceMap.toHost(getContentSpan(literal)),
        message: `"${literal.value}" is not needed: ${reason}.`,
        unnecessary: true,
        data: { value: literal.value, edits: createRemoval(literal, comparison, query) },
      };
    }
  },
  fix: ({ data }) =>
    data.edits.length === 0
      ? []
      : [{ title: `Remove "${data.value}"`, edits: data.edits, certain: true }],
};

interface Redundant {
  readonly literal: KqlComparedLiteral;
  readonly reason: string;
  readonly comparison: KqlColumnComparison;
}

/** Of a variable's values, those that no comparison with it needs. */
function findRedundant(comparisons: readonly KqlColumnComparison[]): Redundant[] {
  const all = comparisons.flatMap(findRedundantOf);
  const seen = new Set<number>();
  return all.filter(({ literal: { span, reads = 1 } }) => {
    const isFirst = !seen.has(span.start);
    seen.add(span.start);
    return (
      isFirst && all.filter(({ literal }) => literal.span.start === span.start).length === reads
    );
  });
}

function findRedundantOf(comparison: KqlColumnComparison): Redundant[] {
  const { operator, literals } = comparison;
  const findReason = reasonsByOperator[operator.replace(/^!/, '')];
  if (!findReason || literals.some(({ value }) => value.trim() === '')) {
    return [];
  }
  const values = literals.map(({ value }) => value);
  const findOthers = createOthersFinder(operator.replace(/^!/, ''), values);
  return literals.flatMap((literal, index) => {
    const others = findOthers(index);
    const reason = findReason(literal.value, others);
    return reason === undefined ? [] : [{ literal, reason, comparison }];
  });
}

/**
 * Finds the values that a value has to be compared with, in their order: among thousands, comparing
 * each with each takes seconds. A term that another one has begins with one of its words.
 */
function createOthersFinder(
  operator: string,
  values: readonly string[],
): (index: number) => readonly Other[] {
  const findKeys = keysByOperator[operator] ?? (() => ['']);
  const places = new Map<string, number[]>();
  for (const [place, value] of values.entries()) {
    const [key = ''] = findKeys(value);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  return (index) => {
    const keys = new Set(findKeys(values[index] ?? ''));
    return [...keys]
      .flatMap((key) => places.get(key) ?? [])
      .filter((place) => place !== index)
      .sort((a, b) => a - b)
      .map((place) => ({ value: values[place] ?? '', isBefore: place < index }));
  };
}

const keysByOperator: Readonly<Record<string, (value: string) => readonly string[]>> = {
  has_any: (value) => value.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [''],
  in: (value) => [value],
  'in~': (value) => [value.toLowerCase()],
};

/** Whether a text that has the value has the other as well; of two that say the same, the first stays. */
function implies(value: string, other: Other): boolean {
  return hasTerm(value, other.value) && !outranks(value, other);
}

function outranks(value: string, { value: other, isBefore }: Other): boolean {
  return value.toLowerCase() === other.toLowerCase() && !isBefore;
}

/** A term of punctuation alone is in too much to be meant. */
function isWords(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term);
}

function explainWider(value: string, wider: string): string {
  return value.toLowerCase() === wider.toLowerCase()
    ? `"${wider}" is the same to has_any, which does not mind letter case`
    : `whatever has it has "${wider}" too`;
}

function createRemoval(
  literal: KqlComparedLiteral,
  { literals }: KqlColumnComparison,
  { region: { text, sourceMap } }: AnalyzedQuery,
): SpanEdit[] {
  const spans = removeFromList(text, literal, literals) ?? [];
  return spans.map((span) => sourceMap.toHostEdit(span, ''));
}
