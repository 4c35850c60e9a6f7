import { encodeStringContent, getContentSpan, getQuote } from '../kql/stringLiteral';
import { askDidYouMean } from '../text/askDidYouMean';
import type { SpanEdit } from '../text/spanEdit';
import type { Check, CheckContext, Finding } from './check';
import { findIndicatorComparisons, isAboutTools } from './indicatorComparisons';
import { oncePerPlace } from './oncePerPlace';
import { suggestSigners } from './suggestSigners';

interface UnknownSigner {
  readonly replacements: readonly { readonly suggestion: string; readonly edit: SpanEdit }[];
}

export const unknownSigner: Check<UnknownSigner> = {
  code: 'unknown-signer',
  severity: 'hint',
  phase: 'query',
  summary: 'No signer that is known for an RMM tool contains the text.',
  explanation:
    'The name on a certificate is rarely what one expects: TacticalRMM is signed by AmidaWare. A text that no known signer contains may find nothing. A warning where the name of a known signer is nearly the same, for then a slip of the pen is likely. Only rules about RMM tools are looked at, and there only signers that the query looks for: what it leaves out may be signed by anybody. The signers of a tool of your own belong into a vendors file.',
  find: (context) => oncePerPlace(findUnknownSigners(context)),
  fix: ({ data }) =>
    data.replacements.map(({ suggestion, edit }) => ({
      title: `Replace by ${suggestion}`,
      edits: [edit],
      certain: false,
    })),
};

function* findUnknownSigners(context: CheckContext): Generator<Finding<UnknownSigner>> {
  const { query, environment } = context;
  const comparisons = findIndicatorComparisons(context);
  for (const { kind, how, comparison } of comparisons) {
    for (const literal of kind === 'signers' ? comparison.literals : []) {
      const suggestions = suggestSigners(literal.value, how, environment.catalog);
      if (!query || !suggestions || !isAboutTools(context, comparisons)) {
        continue;
      }
      const { sourceMap } = query.region;
      const content = getContentSpan(literal);
      const quote = getQuote(literal.text);
      yield {
        span: sourceMap.toHost(content),
        message: `No signer known for an RMM tool contains "${literal.value}"${askDidYouMean(suggestions)}`,
        ...(suggestions.length > 0 && { severity: 'warning' as const }),
        data: {
          replacements: suggestions.map((suggestion) => ({
            suggestion,
            edit: sourceMap.toHostEdit(content, encodeStringContent(suggestion, quote)),
          })),
        },
      };
    }
  }
}
