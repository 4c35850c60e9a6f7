import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { findOwnTable } from '../../checks/unknownTable';
import type { Analysis } from '../analysis';
import type { Problem } from '../problem';
import { toDiagnostic } from '../toDiagnostic';

/** A table that is to be declared for the workspace of a file; the edit is worked out when the action is chosen. */
export interface TableTarget {
  readonly uri: string;
  readonly table: string;
}

/** Offered on a table that is nobody's misspelling, so that it may be the workspace's own. */
export function getDeclareTableAction(problem: Problem, { document }: Analysis): CodeAction[] {
  const table = findOwnTable(problem);
  const data = { uri: document.uri, table };
  return table === undefined
    ? []
    : [
        {
          title: `Declare ${table} as a custom table`,
          kind: CodeActionKind.QuickFix,
          diagnostics: [toDiagnostic(problem, document)],
          data,
        },
      ];
}

/** The target of an action that comes back; undefined for every other action. */
export function readTableTarget(data: unknown): TableTarget | undefined {
  const { uri, table } = Object(data);
  return typeof uri === 'string' && typeof table === 'string' ? { uri, table } : undefined;
}
