import { askDidYouMean } from '../../text/askDidYouMean';
import { findClosestAll } from '../../text/findClosest';
import { toArray } from './kustoInterop';
import type { KustoRemedyFinder } from './kustoRemedy';
import { kusto } from './kustoRuntime';
import { findAncestor } from './kustoTree';
import type { KustoFunction } from './kustoTypes';

const { FunctionCallExpression } = kusto.Syntax.SyntaxKind;

/** `_Im_Dns(startime=ago(1d))`. */
export const findMeantParameter: KustoRemedyFinder = ({ span }, { Syntax, Text }) => {
  const token = Syntax.GetTokenAt(span.start);
  const call = findAncestor(token, ({ Kind }) => Kind === FunctionCallExpression);
  const fn = call?.ReferencedSymbol;
  if (!fn || !('Signatures' in fn)) return undefined;
  const names = toArray((fn as KustoFunction).Signatures).flatMap(({ Parameters }) =>
    toArray(Parameters).map(({ Name }) => Name),
  );
  const written = Text.slice(span.start, span.end);
  const meant = findClosestAll(written, new Set(names)).slice(0, 2);
  return {
    message: `${fn.Name} has no parameter "${written}"${askDidYouMean(meant)}`,
    repairs: meant.map((name) => ({
      title: `Replace by ${name}`,
      edits: [{ span, newText: name }],
    })),
  };
};
