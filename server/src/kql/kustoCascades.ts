import type { KustoFinding } from './kustoFindings';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoCode, KustoElement } from './kustoTypes';

/** The code of "The operator cannot be the first operator in a query". */
const misplacedOperatorCode = 'KS174';

/** Leaves one finding for each cause: what only follows from another finding goes. */
export function removeCascades(findings: readonly KustoFinding[], code: KustoCode): KustoFinding[] {
  const syntax = findings.filter((finding) => finding.kind === 'syntax');
  const names = findings.filter((finding) => finding.kind.startsWith('unknown-'));
  const stray = findStrayStatements(code.Syntax, findings);
  return findings.filter((finding) => {
    if (finding.kind === 'syntax') return !followsAnother(finding, syntax, code.Text);
    if (stray.some((statement) => contains(statement, finding))) return false;
    if (finding.kind !== 'type') return !syntax.some((other) => isSamePlace(finding, other));
    return ![...syntax, ...names].some((other) => contains(finding, other));
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function contains(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether only white space parts the finding from an earlier one: the parser then stumbles on. */
function followsAnother(
  finding: KustoFinding,
  syntax: readonly KustoFinding[],
  text: string,
): boolean {
  return syntax
    .slice(0, syntax.indexOf(finding))
    .some((other) => text.slice(other.end, finding.start).trim() === '');
}

/**
 * Statements that are none: where the parser no longer understands a statement, it takes what
 * follows for a new one and looks for its names in vain.
 */
function findStrayStatements(root: KustoElement, findings: readonly KustoFinding[]): Place[] {
  const misplaced = findings.filter((finding) => finding.code === misplacedOperatorCode);
  const statements = toArray(root.Statements);
  return statements.flatMap((statement, index) => {
    const place = { start: statement.TextStart, end: statement.End };
    const follows = index > 0 && !isTerminated(statements[index - 1]);
    return follows || misplaced.some((finding) => contains(place, finding)) ? [place] : [];
  });
}

function isTerminated(statement: KustoElement | undefined): boolean {
  const last = statement?.GetChild(statement.ChildCount - 1);
  return last?.Kind === kusto.Syntax.SyntaxKind.SemicolonToken && !last.IsMissing;
}
