import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver-types';
import type { RelatedPlace, Severity } from '../checks/check';
import { diagnosticSource, getDocumentationUrl } from '../protocol/documentation';
import type { Span } from '../text/span';
import type { Problem } from './problem';

/** What a diagnostic of ours carries as `data`. */
export interface DiagnosticData {
  /** Whether a quick fix exists. */
  readonly fixable: boolean;
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A problem as LSP shows it. */
export function toDiagnostic(problem: Problem, document: TextDocument): Diagnostic {
  const data: DiagnosticData = { fixable: problem.getFixes().length > 0 };
  return {
    range: toRange(problem.span, document),
    severity: severities[problem.severity],
    code: problem.code,
    codeDescription: { href: getDocumentationUrl(problem.code) },
    source: diagnosticSource,
    message: problem.message,
    data,
    ...(problem.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(problem.related && {
      relatedInformation: problem.related.map((place) => toRelated(place, document)),
    }),
  };
}

/** A span as lines and characters, zero-based and in UTF-16. */
export function toRange(span: Span, document: TextDocument): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** Only this file's offsets can be turned into lines; another file is pointed at as a whole. */
function toRelated(
  { uri, span, message }: RelatedPlace,
  document: TextDocument,
): DiagnosticRelatedInformation {
  const place = uri === document.uri && span ? span : { start: 0, end: 0 };
  return { location: { uri, range: toRange(place, document) }, message };
}
