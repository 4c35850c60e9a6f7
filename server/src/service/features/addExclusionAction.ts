import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver-types';
import type { Span } from '../../text/span';
import type { Analysis } from '../analysis';

/** The rule that an exclusion is to be added for; the action's edit is worked out when it is chosen. */
export interface ExclusionTarget {
  readonly uri: string;
  readonly position: Position;
}

/** Offered on the name of a rule and on its query. */
export function getAddExclusionAction(
  { document, rules }: Analysis,
  selection: Span,
): CodeAction[] {
  const isThere = rules.some((rule) =>
    ['name', 'query'].some((field) => {
      const span = rule.findEntry(field)?.span;
      return span && span.start <= selection.end && selection.start <= span.end;
    }),
  );
  const data: ExclusionTarget = {
    uri: document.uri,
    position: document.positionAt(selection.start),
  };
  return isThere
    ? [{ title: 'Add exclusion for this rule', kind: CodeActionKind.Refactor, data }]
    : [];
}

/** The target of an action that comes back; undefined for every other action. */
export function readExclusionTarget(data: unknown): ExclusionTarget | undefined {
  const { uri, position } = Object(data);
  const { line, character } = Object(position);
  return typeof uri === 'string' && typeof line === 'number' && typeof character === 'number'
    ? { uri, position: { line, character } }
    : undefined;
}
