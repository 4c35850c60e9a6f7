import { kusto } from './kustoRuntime';

const options = kusto.Editor.FormattingOptions.Default.WithIndentationSize(2);

export function formatQuery(query: string): string | undefined {
  const code = kusto.KustoCode.ParseAndAnalyze(query, kusto.GlobalState.Default);
  return new kusto.Editor.KustoCodeService.ctor(code).GetFormattedText(options).Text;
}
