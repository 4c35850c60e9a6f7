import type { KqlToken, KqlTokenKind } from './kqlEngine';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoCode } from './kustoTypes';

const { ClassificationKind } = kusto.Editor;

const kinds = new Map<number, KqlTokenKind>([
  [ClassificationKind.Comment, 'comment'],
  [ClassificationKind.StringLiteral, 'string'],
  [ClassificationKind.Literal, 'number'],
  [ClassificationKind.Type, 'type'],
  [ClassificationKind.Column, 'column'],
  [ClassificationKind.Table, 'table'],
  [ClassificationKind.MaterializedView, 'table'],
  [ClassificationKind.Function, 'function'],
  [ClassificationKind.Parameter, 'parameter'],
  [ClassificationKind.SignatureParameter, 'parameter'],
  [ClassificationKind.ClientParameter, 'parameter'],
  [ClassificationKind.Variable, 'variable'],
  [ClassificationKind.ScalarOperator, 'operator'],
  [ClassificationKind.MathOperator, 'operator'],
  [ClassificationKind.QueryOperator, 'keyword'],
  [ClassificationKind.Keyword, 'keyword'],
  [ClassificationKind.QueryParameter, 'option'],
  [ClassificationKind.Option, 'option'],
]);

/** The coloured pieces of the query in the order of the text; brackets, commas and unknown names are none. */
export function getTokens(code: KustoCode): KqlToken[] {
  const service = new kusto.Editor.KustoCodeService.ctor(code);
  const { Classifications } = service.GetClassifications(0, code.Text.length);
  return toArray(Classifications).flatMap(({ Kind, Start: start, End: end }) => {
    const kind = kinds.get(Kind);
    return kind === undefined || start === end ? [] : [{ kind, span: { start, end } }];
  });
}
