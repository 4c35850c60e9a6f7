import type { KqlAnalysis } from '../kql/kqlAnalysis';
import { findRelatedColumns } from '../kql/relatedColumns';
import { type ColumnMention, findColumnMentions } from '../rule/columnMentions';
import { askDidYouMean } from '../text/askDidYouMean';
import { findClosestAll } from '../text/findClosest';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

interface MentionedColumn {
  readonly suggestions: readonly string[];
}

interface Description {
  readonly code: string;
  readonly summary: string;
  readonly explanation: string;
  /** Which of the rule's fields the check is about. */
  readonly role: ColumnMention['role'];
}

/** A result of no more columns than this is listed in the message when none of them is near. */
const mostToList = 6;
const mostSuggestions = 3;
/** A shorter word is part of too many names. */
const shortestTellingPart = 4;

/** A check that fields name columns which the query returns. */
export function createMentionedColumnCheck(description: Description): Check<MentionedColumn> {
  const { role, ...rest } = description;
  return {
    ...rest,
    severity: 'error',
    phase: 'query',
    *find({ rule, text, query }) {
      const columns = query?.analysis.outputColumns?.map(({ name }) => name);
      if (!query || !columns) {
        return;
      }
      for (const mention of findColumnMentions(rule, text)) {
        const { name, span } = mention;
        const isMissing = mention.role === role && !columns.includes(name);
        if (isMissing && !isExplainedByQuery(name, query.analysis)) {
          const suggestions = suggestColumns(name, columns);
          yield {
            span,
            message: `The query returns no column "${name}"${suggestions.length > 0 ? askDidYouMean(suggestions) : listColumns(columns)}`,
            data: { suggestions },
          };
        }
      }
    },
    fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
  };
}

/** A query that is broken, or that misspells the very column, is the cause; mending it brings the column. */
function isExplainedByQuery(column: string, { diagnostics }: KqlAnalysis): boolean {
  return diagnostics.some(
    ({ kind, name, candidates }) =>
      kind === 'syntax' ||
      (kind === 'unknown-column' && (name === column || candidates?.includes(column))),
  );
}

/** The same fact under another name, or else nearly the same name, or else a part of it. */
function suggestColumns(name: string, columns: readonly string[]): string[] {
  const longer = columns.filter((column) => isPart(name, column));
  const ways = [
    columns.filter((column) => column.toLowerCase() === name.toLowerCase()),
    [...new Set([...findRelatedColumns(name, columns), ...longer])],
    findClosestAll(name, columns),
    columns.filter((column) => isPart(column, name)),
  ];
  return ways.find((found) => found.length > 0)?.slice(0, mostSuggestions) ?? [];
}

function isPart(part: string, whole: string): boolean {
  return part.length >= shortestTellingPart && whole.toLowerCase().includes(part.toLowerCase());
}

function listColumns(columns: readonly string[]): string {
  return columns.length > mostToList ? '.' : `, only ${columns.join(', ')}.`;
}
