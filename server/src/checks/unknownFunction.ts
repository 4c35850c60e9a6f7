import { askDidYouMean } from '../text/askDidYouMean';
import { findClosestAll } from '../text/findClosest';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';
import { describeElsewhere } from './describeElsewhere';
import { findQueryDiagnostics } from './queryDiagnostics';

interface UnknownFunction {
  readonly suggestions: readonly string[];
}

export const unknownFunction: Check<UnknownFunction> = {
  code: 'unknown-function',
  severity: 'warning',
  phase: 'query',
  looksAtConditions: true,
  summary: 'The query calls a function that is not known.',
  explanation:
    'It is neither part of KQL nor a parser, watchlist or profile function that Sentinel or Defender XDR brings. A function saved in your workspace can be declared in a file under `schemas` of `.rmm-detections.yaml`.',
  *find({ query, environment }) {
    for (const { diagnostic, span } of findQueryDiagnostics(query, 'unknown-function')) {
      const { name = '', candidates = [], engineCode } = diagnostic;
      const elsewhere = describeElsewhere(name, environment);
      const suggestions = elsewhere ? [] : findClosestAll(name, candidates).slice(0, 2);
      const message = elsewhere ?? `"${name}" is not a known function${askDidYouMean(suggestions)}`;
      yield { span, message: `${message} (${engineCode})`, data: { suggestions } };
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};
