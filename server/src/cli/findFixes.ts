import { CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../service/analysis';
import type { Environment } from '../service/environment';
import type { LanguageService } from '../service/languageService';
import type { ReportedFix } from './lintReport';

/** The fixes of one finding, as a report carries them. */
export type FixFinder = (diagnostic: Diagnostic) => readonly ReportedFix[];

/** For reports that carry none, which spares working them out. */
export const findNoFixes: FixFinder = () => [];

/** Works out the quick fixes of a file, and tells which belong to a finding. */
export function createFixFinder(
  service: Pick<LanguageService, 'codeActions'>,
  analysis: Analysis,
  environment: Environment,
): FixFinder {
  const { document } = analysis;
  const end = document.positionAt(document.getText().length);
  const range = { start: { line: 0, character: 0 }, end };
  const fixes = new Map<string, ReportedFix[]>();
  for (const { title, edit, diagnostics } of service.codeActions(
    analysis,
    range,
    [CodeActionKind.QuickFix],
    environment,
  )) {
    const edits = edit?.changes?.[document.uri];
    for (const diagnostic of edits ? (diagnostics ?? []) : []) {
      const key = toKey(diagnostic);
      fixes.set(key, [...(fixes.get(key) ?? []), { title, edits: edits ?? [] }]);
    }
  }
  return (diagnostic) => fixes.get(toKey(diagnostic)) ?? [];
}

function toKey({ code, range }: { code?: Diagnostic['code']; range: Range }): string {
  const { start, end } = range;
  return [code, start.line, start.character, end.line, end.character].join(' ');
}
