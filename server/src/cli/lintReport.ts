import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { RuleKind } from '../rule/ruleKind';
import type { Severity } from '../service/settings';
import type { Excerpt } from './createExcerpt';

/** A repair that a person may choose. */
export interface ReportedFix {
  readonly title: string;
  /** All of the finding's own file. */
  readonly edits: readonly TextEdit[];
}

/** A finding with all that a reporter says of it. */
export interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Zero-based lines and UTF-16 characters, half-open. */
  readonly range: Range;
  /** Whether a quick fix exists. */
  readonly fixable: boolean;
  /** Those quick fixes, for reports that carry them; otherwise empty. */
  readonly fixes: readonly ReportedFix[];
  /** The paragraph that explains the check. */
  readonly documentation: string | undefined;
  readonly excerpt: Excerpt;
  /** The same for the same fault on the same line of text, wherever that line moves to in its file. */
  readonly fingerprint: string;
}

/** A file with rules, or one that configures the workspace. */
export interface FileReport {
  /** As given on the command line, with `/`. */
  readonly path: string;
  readonly kind: RuleKind | 'config' | 'vendors' | 'exclusions';
  readonly rules: number;
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** What became of one file; it has a report unless it is none of ours or could not be read. */
export interface FileResult {
  readonly name: string;
  readonly report?: FileReport;
  /** Why it could not be read, as a sentence. */
  readonly failure?: string;
  /** Which parts of the program failed on it, as sentences. */
  readonly defects?: readonly string[];
}

export interface LintSummary {
  /** All files looked at, rules or not. */
  readonly files: number;
  readonly rules: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  readonly durationMs: number;
}

export interface LintReport {
  readonly files: readonly FileReport[];
  readonly summary: LintSummary;
  /** Findings left out because the baseline has them. */
  readonly known: number;
}
