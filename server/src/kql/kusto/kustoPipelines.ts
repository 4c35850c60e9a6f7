import type { Pipeline } from '../layout/queryStructure';
import { kusto } from './kustoRuntime';
import { forEachNode } from './kustoTree';
import type { KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** All pipelines of the query, an outer one before those inside it. */
export function getPipelines(root: KustoElement): Pipeline[] {
  const pipelines: Pipeline[] = [];
  forEachNode(root, (node) => {
    const { Parent } = node;
    if (node.Kind !== SyntaxKind.PipeExpression) return;
    if (Parent?.Kind === SyntaxKind.PipeExpression && Parent.GetChild(0) === node) return;
    const isStatement = Parent?.Kind === SyntaxKind.ExpressionStatement;
    pipelines.push({ start: node.TextStart, end: node.End, bars: getBars(node), isStatement });
  });
  return pipelines;
}

function getBars(pipe: KustoElement): number[] {
  const bars: number[] = [];
  for (let node: KustoElement | null = pipe; node?.Kind === SyntaxKind.PipeExpression; ) {
    const bar = node.GetChild(1);
    if (bar !== null) bars.unshift(bar.TextStart);
    node = node.GetChild(0);
  }
  return bars;
}
