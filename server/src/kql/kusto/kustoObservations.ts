import type { Span } from '../../text/span';
import type { KqlDiagnostic } from '../kqlDiagnostic';
import { type KqlObservations, noObservations } from '../kqlObservations';
import { getAdvice } from './kustoAdvice';
import { getMixedConditions } from './kustoMixedConditions';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { forEachNode } from './kustoTree';
import type { KustoCode, KustoElement, KustoLexicalToken } from './kustoTypes';
import { getUnlimitedReads } from './kustoUnlimitedReads';

/** What a query is told beside its errors. */
export function getObservations(
  code: KustoCode,
  tokens: readonly KustoLexicalToken[],
  schema: KustoSchema,
  diagnostics: readonly KqlDiagnostic[],
): KqlObservations {
  const literals = getLiterals(tokens);
  if (diagnostics.some(({ kind }) => kind === 'syntax')) return { ...noObservations, literals };
  const nodes = getNodes(code.Syntax);
  return {
    literals,
    mixedConditions: getMixedConditions(nodes),
    unlimitedReads: getUnlimitedReads(code, nodes, schema),
    advice: getAdvice(code, tokens),
  };
}

function getLiterals(tokens: readonly KustoLexicalToken[]): Span[] {
  const literals: Span[] = [];
  let end = 0;
  for (const { Kind, Text, Length } of tokens) {
    end += Length;
    if (Kind === kusto.Syntax.SyntaxKind.StringLiteralToken) {
      literals.push({ start: end - Text.length, end });
    }
  }
  return literals;
}

function getNodes(root: KustoElement): KustoElement[] {
  const nodes: KustoElement[] = [];
  forEachNode(root, (node) => nodes.push(node));
  return nodes;
}
