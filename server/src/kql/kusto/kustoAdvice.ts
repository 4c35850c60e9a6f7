import type { KqlAdvice, KqlRepair } from '../kqlObservations';
import { getAnalyzersOf } from './kustoAnalyzers';
import type { KustoAnalyzer, KustoCodeAction } from './kustoAnalyzerTypes';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoCode, KustoDiagnostic, KustoLexicalToken } from './kustoTypes';

/** What the engine's analyzers would write otherwise, in the order of the text. */
export function getAdvice(code: KustoCode, tokens: readonly KustoLexicalToken[]): KqlAdvice[] {
  return [...getAnalyzersOf(tokens)]
    .flatMap((analyzer) =>
      runAnalyzer(analyzer, code).map((diagnostic) => toAdvice(diagnostic, analyzer, code)),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

function runAnalyzer(analyzer: KustoAnalyzer, code: KustoCode): KustoDiagnostic[] {
  const found: KustoDiagnostic[] = [];
  analyzer.Analyze(code, { add: (diagnostic) => found.push(diagnostic) }, null);
  return found;
}

function toAdvice(
  diagnostic: KustoDiagnostic,
  analyzer: KustoAnalyzer,
  code: KustoCode,
): KqlAdvice {
  const { Code: engineCode, Message, Start: start, End: end } = diagnostic;
  return {
    engineCode,
    message: Message.replace(/\s*\n\s*/g, ' '),
    span: { start, end },
    getRepairs: () => getRepairs(diagnostic, analyzer, code),
  };
}

function getRepairs(
  diagnostic: KustoDiagnostic,
  analyzer: KustoAnalyzer,
  code: KustoCode,
): KqlRepair[] {
  const { Default: options } = kusto.Editor.CodeActionOptions;
  const actions: KustoCodeAction[] = [];
  const sink = { add: (action: KustoCodeAction) => actions.push(action) };
  analyzer.GetFixAction(code, diagnostic, options, sink, null);
  return actions.flatMap((action) => {
    const { Edits } = analyzer.GetFixEdits(code, action, diagnostic.Start, options, null);
    const edits = toArray(Edits).map(({ Start, DeleteLength, InsertText }) => ({
      span: { start: Start, end: Start + DeleteLength },
      newText: InsertText,
    }));
    return edits.length === 0 ? [] : [{ title: action.Title, edits }];
  });
}
