import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { KqlOccurrences } from '../../kql/kqlSymbol';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findEngine } from '../findEngine';
import type { Refusal } from '../refusal';
import { toRange } from '../toDiagnostic';
import { toTextEdits } from '../toTextEdits';
import { findNamedThing, type NamedThing } from './namedThing';
import { keepsMeaning } from './renamedQuery';

export type RenamePreparation = { readonly range: Range; readonly placeholder: string } | Refusal;
export type RenameResult = { readonly edit: WorkspaceEdit } | Refusal;

interface Renameable extends NamedThing {
  readonly occurrences: KqlOccurrences;
}

const identifier = /^[A-Za-z_]\w*$/;

/** What would be renamed at a position, or why nothing can be. */
export function prepareRename(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): RenamePreparation {
  const thing = findRenameable(analysis, position, environment);
  return 'refusal' in thing
    ? thing
    : { range: toRange(thing.caret, analysis.document), placeholder: thing.name };
}

/**
 * Renames what a query defines, there and in the fields that name its columns. Refused when the name
 * is not the query's own, or when the query would not mean the same under the new one.
 */
export function rename(
  analysis: Analysis,
  position: Position,
  newName: string,
  environment: Environment,
): RenameResult {
  const thing = findRenameable(analysis, position, environment);
  if ('refusal' in thing) {
    return thing;
  }
  const name = newName.trim();
  const kql = findEngine(analysis, environment);
  const written = identifier.test(name) ? kql?.engine.findNameText(name) : undefined;
  if (!kql || written === undefined) {
    return {
      refusal: `“${name}” cannot be a name: use letters, digits and underscores, and begin with none of the digits.`,
    };
  }
  const { region, occurrences } = thing;
  if (!keepsMeaning(region.text, occurrences, { name, written }, kql)) {
    return { refusal: `“${name}” already means something else in this query.` };
  }
  const { document } = analysis;
  const edits = [
    ...occurrences.spans.map((span) => region.sourceMap.toHostEdit(span, written)),
    ...thing.mentions.map((span) => ({ span, newText: name })),
  ];
  const changes = name === thing.name ? [] : toTextEdits(edits, document);
  return { edit: { changes: { [document.uri]: changes } } };
}

function findRenameable(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): Renameable | Refusal {
  const thing = findNamedThing(analysis, position, environment);
  if (!thing) {
    return { refusal: 'Only names that a query defines can be renamed; there is none here.' };
  }
  const { name, occurrences } = thing;
  return occurrences?.definition
    ? { ...thing, occurrences }
    : {
        refusal: `“${name}” is not a name that this query gives: it comes from a table, a function or the engine.`,
      };
}
