import { askDidYouMean } from '../../text/askDidYouMean';
import { findClosestAll } from '../../text/findClosest';
import type { KustoRemedyFinder } from './kustoRemedy';

/** The operators that may follow a bar; from the KQL reference. */
const operators = [
  'as',
  'count',
  'distinct',
  'evaluate',
  'extend',
  'getschema',
  'invoke',
  'join',
  'limit',
  'lookup',
  'make-series',
  'mv-apply',
  'mv-expand',
  'order by',
  'parse',
  'parse-kv',
  'parse-where',
  'partition',
  'project',
  'project-away',
  'project-keep',
  'project-rename',
  'project-reorder',
  'reduce',
  'render',
  'sample',
  'sample-distinct',
  'scan',
  'search',
  'serialize',
  'sort by',
  'summarize',
  'take',
  'top',
  'top-nested',
  'union',
  'where',
];

/** What SQL and Splunk call them. */
const foreignNames: Readonly<Record<string, string>> = {
  dedup: 'distinct',
  drop: 'project-away',
  eval: 'extend',
  group: 'summarize',
  head: 'take',
  rename: 'project-rename',
  select: 'project',
  stats: 'summarize',
};

/** `| sumarize`, `| select`. */
export const findMeantOperator: KustoRemedyFinder = ({ span }, { Text }) => {
  const written = Text.slice(span.start, span.end);
  if (written === '') return undefined;
  const foreign = foreignNames[written.toLowerCase()];
  const meant = foreign ? [foreign] : findClosestAll(written, operators).slice(0, 2);
  return {
    message: `"${written}" is no operator of KQL${askDidYouMean(meant)}`,
    repairs: meant.map((operator) => ({
      title: `Replace by ${operator}`,
      edits: [{ span, newText: operator }],
    })),
  };
};
