import type { KqlImplicitName } from '../kqlFlow';
import { toArray } from './kustoInterop';
import { isNamed } from './kustoMeanings';
import { kusto } from './kustoRuntime';
import { forEachNode, getSpan, isNameReference } from './kustoTree';
import type { KustoCode, KustoTable } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/**
 * The columns that the engine names after the expression that computes them, as `max_Timestamp` for
 * `max(Timestamp)`. A column that is named after itself is none of them.
 */
export function getImplicitNames(code: KustoCode): KqlImplicitName[] {
  const names = new Map<number, KqlImplicitName>();
  forEachNode(code.Syntax, ({ Kind, ResultType: type }) => {
    if (Kind !== SyntaxKind.PipeExpression) return;
    if (type?.Kind !== kusto.Symbols.SymbolKind.Table) return;
    for (const { Name: name, Source: source } of toArray((type as KustoTable).Columns)) {
      if (!source || source.Root !== code.Syntax.Root) continue;
      if (isNameReference(source) || isNamed(source)) continue;
      names.set(source.TextStart, { name, expression: getSpan(source) });
    }
  });
  return [...names.values()];
}
