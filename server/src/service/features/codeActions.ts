import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { Span } from '../../text/span';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findProblems } from '../findProblems';
import type { Problem } from '../problem';
import { toDiagnostic } from '../toDiagnostic';
import { toTextEdits } from '../toTextEdits';
import { getAddExclusionAction } from './addExclusionAction';
import { getDeclareTableAction } from './declareTableAction';
import { chooseCertainFixes } from './fixAll';
import { getRefactorings } from './refactorings';

/** The kind of the action that makes every certain repair at once; editors may run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.rmmDetections`;

/**
 * Repairs of the problems that touch `range`, changes of form there, and the source action. Problems are found afresh
 * rather than taken from the request, so that an edit is never made from outdated offsets.
 */
export function getCodeActions(
  analysis: Analysis,
  range: Range,
  only: readonly CodeActionKind[] | undefined,
  environment: Environment,
): CodeAction[] {
  if (analysis.kind === 'other') {
    return [];
  }
  const problems = findProblems(analysis, environment, 'all');
  const wanted = only ?? [CodeActionKind.QuickFix, CodeActionKind.Refactor];
  const selection = toSpan(range, analysis);
  return [
    ...(isWanted(CodeActionKind.QuickFix, wanted)
      ? problems
          .filter(({ span }) => span.start <= selection.end && selection.start <= span.end)
          .flatMap((problem) => [
            ...getQuickFixes(problem, analysis),
            ...getDeclareTableAction(problem, analysis),
          ])
      : []),
    ...[
      ...getRefactorings(analysis, selection, environment),
      ...getAddExclusionAction(analysis, selection),
    ].filter(({ kind = '' }) => isWanted(kind, wanted)),
    ...(isWanted(fixAllKind, wanted) ? getFixAll(problems, analysis) : []),
  ];
}

/** A kind is wanted when the request names it or a kind above it (`source` covers `source.fixAll`). */
function isWanted(kind: string, only: readonly string[]): boolean {
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function toSpan({ start, end }: Range, { document }: Analysis): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

function getQuickFixes(problem: Problem, { document }: Analysis): CodeAction[] {
  const fixes = problem.getFixes();
  return fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(problem, document)],
    isPreferred: fix.certain || fixes.length === 1,
    edit: { changes: { [document.uri]: toTextEdits(fix.edits, document) } },
  }));
}

function getFixAll(problems: readonly Problem[], { document }: Analysis): CodeAction[] {
  const edits = chooseCertainFixes(problems).flatMap(({ fix }) => fix.edits);
  return edits.length === 0
    ? []
    : [
        {
          title: 'Fix all RMM Detections problems',
          kind: fixAllKind,
          edit: { changes: { [document.uri]: toTextEdits(edits, document) } },
        },
      ];
}
