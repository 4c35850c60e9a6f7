import { TextDocument } from 'vscode-languageserver-textdocument';
import { applySpanEdits } from '../../text/spanEdit';
import type { Analysis } from '../analysis';
import { analyze } from '../analyze';
import type { Environment } from '../environment';
import { findProblems } from '../findProblems';
import type { Problem } from '../problem';
import { chooseCertainFixes } from './fixAll';

/** A file after its certain repairs. */
export interface FixedDocument {
  readonly text: string;
  /** The codes of what was repaired, in the order of the repairs. */
  readonly repaired: readonly string[];
  /** How many problems of severity error are left. */
  readonly errors: number;
}

/** One version of a file with its problems. */
interface State {
  readonly analysis: Analysis;
  readonly problems: readonly Problem[];
}

/** A repair may bring to light what the next run repairs; more layers than these no file has. */
const mostRuns = 10;

/**
 * Makes all certain repairs, until none is left, so that a second call has nothing to do. Repairs
 * that would leave the file worse are not made.
 */
export function fixDocument(analysis: Analysis, environment: Environment): FixedDocument {
  let state: State = { analysis, problems: findProblems(analysis, environment, 'all') };
  const repaired: string[] = [];
  for (let run = 0; run < mostRuns; run++) {
    const fixes = chooseCertainFixes(state.problems);
    if (fixes.length === 0) {
      break;
    }
    const text = applySpanEdits(
      state.analysis.document.getText(),
      fixes.flatMap(({ fix }) => fix.edits),
    );
    const next = look(text, analysis.document.uri, environment);
    if (isWorse(next, state)) {
      break;
    }
    repaired.push(...fixes.map(({ code }) => code));
    state = next;
  }
  return {
    text: state.analysis.document.getText(),
    repaired,
    errors: countErrors(state),
  };
}

function look(text: string, uri: string, environment: Environment): State {
  const analysis = analyze(TextDocument.create(uri, 'yaml', 0, text));
  return { analysis, problems: findProblems(analysis, environment, 'all') };
}

/**
 * A repair of the YAML may bring to light whatever it hid, and is always progress; one that leaves
 * the YAML as it was must not raise the number of errors, nor that of errors and warnings.
 */
function isWorse(after: State, before: State): boolean {
  const yamlProblems = countYamlProblems(after) - countYamlProblems(before);
  return yamlProblems !== 0
    ? yamlProblems > 0
    : countErrors(after) > countErrors(before) || countFaults(after) > countFaults(before);
}

function countYamlProblems({ analysis }: State): number {
  return analysis.yaml.documents.reduce((sum, { problems }) => sum + problems.length, 0);
}

function countErrors({ problems }: State): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}

function countFaults({ problems }: State): number {
  return problems.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
}
