import type { QueryStructure } from '../layout/queryStructure';
import { getPipelines } from './kustoPipelines';
import { kusto } from './kustoRuntime';
import { findSpacing } from './kustoSpacing';
import { getTokenNodes } from './kustoTokenNodes';
import type { KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

export function createKustoStructure(root: KustoElement): QueryStructure {
  const tokens = getTokenNodes(root);
  return {
    pipelines: getPipelines(root),
    findSpacing(before, piece) {
      const left = tokens.get(before.start);
      const right = tokens.get(piece.start);
      return left && right && findSpacing(left, right);
    },
    isCommaOf(bracket, comma) {
      const list = tokens.get(comma.start)?.Parent?.Parent?.Parent;
      return list !== undefined && list === tokens.get(bracket.start)?.Parent;
    },
    isLetSign({ start }) {
      const token = tokens.get(start);
      const { EqualToken, LetStatement } = SyntaxKind;
      return token?.Kind === EqualToken && token.Parent?.Kind === LetStatement;
    },
  };
}
