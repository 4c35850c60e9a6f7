import type { TextDocument } from 'vscode-languageserver-textdocument';
import { joinWithAnd } from '../../../text/joinWithAnd';
import type { Problem } from '../../problem';

/** Fields whose values nobody but the author can know. */
const guessed = new Set(['name', 'description', 'tactics', 'relevantTechniques']);

/** Says which fields were added that the article does not show. */
export function describeAdded(fields: readonly string[]): string[] {
  const guesses = fields.filter((field) => guessed.has(field));
  const derived = fields.filter((field) => !guessed.has(field));
  return [
    ...(guesses.length > 0
      ? [`The article does not say ${joinWithAnd(guesses)}: look at them.`]
      : []),
    ...(derived.length > 0 ? [`Added ${joinWithAnd(derived)}.`] : []),
  ];
}

/** Says what is left to repair, by the lines of the rule, which count from 1. */
export function describeProblems(problems: readonly Problem[], document: TextDocument): string[] {
  return problems
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(
      ({ span, severity, message }) =>
        `Line ${document.positionAt(span.start).line + 1}: ${severity}: ${message}`,
    );
}
