import { containsSpan, type Span } from '../../text/span';
import type { KustoFinding } from './kustoFindings';
import { toArray } from './kustoInterop';
import { namingOperators } from './kustoOperators';
import { kusto } from './kustoRuntime';
import { findAncestor, findPipeSource, getChild, getPreviousToken, getSpan } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** The code of "The operator cannot be the first operator in a query". */
const misplacedOperatorCode = 'KS174';

/** The code of "Query operator expected". */
const unknownOperatorCode = 'KS176';

/** Leaves one finding for each cause: what only follows from another finding goes. */
export function removeCascades(findings: readonly KustoFinding[], code: KustoCode): KustoFinding[] {
  const syntax = findings.filter((finding) => finding.kind === 'syntax');
  const names = findings.filter((finding) => finding.kind.startsWith('unknown-'));
  const types = findings.filter((finding) => finding.kind === 'type');
  const breaks = syntax.map((finding) => getBreak(finding, code.Syntax));
  const stray = findStrayStatements(code.Syntax, findings);
  return findings.filter((finding) => {
    if (finding.kind === 'syntax') return !followsAnother(finding, syntax, breaks);
    if (stray.some((statement) => containsSpan(statement, finding.span))) return false;
    const token = code.Syntax.GetTokenAt(finding.span.start);
    if (finding.kind === 'type') {
      return !isEcho(finding, token, names, breaks) && !hasCauseWithin(finding, types);
    }
    if (syntax.some((other) => isSameSpan(finding.span, other.span))) return false;
    if (finding.kind !== 'unknown-column') return true;
    return !isOfBrokenRows(token, breaks) && !isBehindUnknownInvoke(token, names);
  });
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Spans that only meet touch as well. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Where the parser stumbled: from the last token that it understood to the one that it did not. */
function getBreak(finding: KustoFinding, root: KustoElement): Span {
  const { start, end } = finding.span;
  const next = root.GetTokenAt(start)?.TextStart ?? start;
  return {
    start: getPreviousToken(root, start)?.End ?? start,
    end: end > start ? end : Math.max(end, next),
  };
}

/**
 * Whether the parser stumbles on: nothing but white space or comments parts the finding from an
 * earlier one, or an operator before it is not known, whose operands then are not either.
 */
function followsAnother(
  finding: KustoFinding,
  syntax: readonly KustoFinding[],
  breaks: readonly Span[],
): boolean {
  const index = syntax.indexOf(finding);
  if (syntax.slice(0, index).some(({ code }) => code === unknownOperatorCode)) return true;
  const own = breaks[index];
  return own !== undefined && breaks.slice(0, index).some((earlier) => own.start <= earlier.end);
}

/** Whether a complaint about a type comes of a name that did not resolve or of a broken expression. */
function isEcho(
  finding: KustoFinding,
  token: KustoElement | null,
  names: readonly KustoFinding[],
  breaks: readonly Span[],
): boolean {
  const call = findAncestor(token, (node) => node.Kind === SyntaxKind.FunctionCallExpression);
  const callee = getChild(call, 0);
  const isCallee = callee && isSameSpan(getSpan(callee), finding.span);
  const span = call && isCallee ? getSpan(call) : finding.span;
  return (
    names.some((other) => containsSpan(span, other.span)) ||
    isInUnknownCall(token, names) ||
    breaks.some((other) => touches(span, other))
  );
}

/** Whether a part of the expression has the wrong type already: what that makes of the whole says nothing. */
function hasCauseWithin(finding: KustoFinding, types: readonly KustoFinding[]): boolean {
  return types.some(
    ({ span }) => containsSpan(finding.span, span) && !isSameSpan(finding.span, span),
  );
}

/** Whether the place is an argument of a function that is not known, whose wishes are not known either. */
function isInUnknownCall(token: KustoElement | null, names: readonly KustoFinding[]): boolean {
  const call = findAncestor(token, (node) => {
    const callee = node.Kind === SyntaxKind.FunctionCallExpression ? getChild(node, 0) : null;
    return callee !== null && names.some(({ span }) => isSameSpan(span, getSpan(callee)));
  });
  return call !== undefined;
}

/**
 * Whether the rows whose column is missed are themselves not what was meant: they flow from
 * something that is no table, or through an operator whose list of columns is broken.
 */
function isOfBrokenRows(token: KustoElement | null, breaks: readonly Span[]): boolean {
  if (breaks.length === 0) return false;
  for (let node = token; node?.Parent; node = node.Parent) {
    const pipe = node.Parent;
    if (pipe.Kind !== SyntaxKind.PipeExpression || getChild(pipe, 0) === node) continue;
    const source = findPipeSource(pipe);
    if (source.ResultType?.Kind !== kusto.Symbols.SymbolKind.Table) return true;
    return hasBrokenList(getChild(pipe, 0), breaks);
  }
  return false;
}

/** Whether the rows came through `invoke` of a function that is not known, which may add any column. */
function isBehindUnknownInvoke(
  token: KustoElement | null,
  names: readonly KustoFinding[],
): boolean {
  const unknown = names.filter(({ kind }) => kind === 'unknown-function');
  const isUnknownInvoke = (operator: KustoElement | null) =>
    operator?.Kind === SyntaxKind.InvokeOperator &&
    unknown.some(({ span }) => containsSpan(getSpan(operator), span));
  for (let node = token; unknown.length > 0 && node?.Parent; node = node.Parent) {
    let input = node.Parent.Kind === SyntaxKind.PipeExpression ? getChild(node.Parent, 0) : null;
    for (; input?.Kind === SyntaxKind.PipeExpression; input = getChild(input, 0)) {
      if (input !== node && isUnknownInvoke(getChild(input, 2))) return true;
    }
  }
  return false;
}

function hasBrokenList(input: KustoElement | null, breaks: readonly Span[]): boolean {
  for (let pipe = input; pipe?.Kind === SyntaxKind.PipeExpression; pipe = getChild(pipe, 0)) {
    const operator = getChild(pipe, 2);
    if (operator === null || !namingOperators.has(operator.Kind)) continue;
    if (breaks.some((other) => touches(getSpan(operator), other))) return true;
  }
  return false;
}

/**
 * Statements that are none: where the parser no longer understands a statement, it takes what
 * follows for a new one and looks for its names in vain.
 */
function findStrayStatements(root: KustoElement, findings: readonly KustoFinding[]): Span[] {
  const misplaced = findings.filter((finding) => finding.code === misplacedOperatorCode);
  const statements = toArray(root.Statements);
  return statements.flatMap((statement, index) => {
    const span = getSpan(statement);
    const follows = index > 0 && !isTerminated(statements[index - 1]);
    return follows || misplaced.some((finding) => containsSpan(span, finding.span)) ? [span] : [];
  });
}

function isTerminated(statement: KustoElement | undefined): boolean {
  const last = getChild(statement, (statement?.ChildCount ?? 0) - 1);
  return last?.Kind === SyntaxKind.SemicolonToken && !last.IsMissing;
}
