import type { Tool } from '../catalog/catalog';
import { findIndicatorKind } from '../catalog/findIndicatorKind';
import { findIndicators } from '../catalog/findIndicators';
import type { KqlColumnComparison } from '../kql/kqlComparisons';
import { encodeStringContent, getContentSpan } from '../kql/stringLiteral';
import { containsSpan } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';
import type { AnalyzedQuery, Check, CheckContext, Finding } from './check';
import { findRuleTools } from './findRuleTools';
import { findIndicatorComparisons, isAboutTools } from './indicatorComparisons';
import { oncePerPlace } from './oncePerPlace';

interface BroadSigner {
  readonly addition: { readonly product: string; readonly edits: readonly SpanEdit[] } | undefined;
}

export const broadSigner: Check<BroadSigner> = {
  code: 'broad-signer',
  severity: 'warning',
  phase: 'query',
  summary: 'The signer signs far more than RMM tools.',
  explanation:
    'Some tools are signed by a publisher of much else, such as Microsoft Corporation, or by whoever made their installer. A query that looks for that signer alone finds nearly every device. Ask for the product, the company or the file’s name as well; `DeviceFileCertificateInfo` has no such column, but a join with `DeviceFileEvents` on `SHA1` brings them. Any further condition on what the file is or does counts, also one behind the join.',
  find: (context) => oncePerPlace(findBroadSigners(context)),
  fix: ({ data: { addition } }) =>
    addition
      ? [
          {
            title: `Ask for the product ${addition.product}`,
            edits: addition.edits,
            certain: false,
          },
        ]
      : [],
};

function* findBroadSigners(context: CheckContext): Generator<Finding<BroadSigner>> {
  const { query, rule, uri, environment } = context;
  const { catalog } = environment;
  const comparisons = findIndicatorComparisons(context);
  for (const { kind, how, comparison } of comparisons) {
    for (const literal of kind === 'signers' ? comparison.literals : []) {
      const found = findIndicators(catalog.tools, 'signers', literal.value, how);
      const isBroad = found.length > 0 && found.every(({ indicator }) => indicator.broad);
      if (!query || !isBroad || isNarrowed(comparison, query)) {
        continue;
      }
      if (isAboutTools(context, comparisons)) {
        const [tool] = findRuleTools({ name: rule.name?.value, uri }, catalog);
        yield {
          span: query.region.sourceMap.toHost(getContentSpan(literal)),
          message: `"${literal.value}" signs far more than RMM tools. Ask for the product, the company or the file's name as well.`,
          data: { addition: tool && findAddition(tool, comparison, query) },
        };
      }
    }
  }
}

/** When, where and on which device something happened does not tell what it was. */
const tellsNothing = /^(?:Device|Report|Tenant|Time)|^(?:Issuer|IsSigned|IsTrusted)/;

function isNarrowed(comparison: KqlColumnComparison, { analysis }: AnalyzedQuery): boolean {
  const companions = comparison.getCompanions();
  return analysis.columnReferences.some(
    ({ name, type, span }) =>
      type === 'string' &&
      findIndicatorKind(name) !== 'signers' &&
      !tellsNothing.test(name) &&
      companions.some((companion) => containsSpan(companion, span)),
  );
}

/** A condition on the product beside the one on the signer, where the rows have such a column. */
function findAddition(
  tool: Tool,
  comparison: KqlColumnComparison,
  { region: { sourceMap } }: AnalyzedQuery,
): BroadSigner['addition'] {
  const product = tool.productNames.find(({ broad }) => !broad)?.value;
  const column = comparison.getColumns().find((name) => findIndicatorKind(name) === 'productNames');
  if (product === undefined || column === undefined) {
    return undefined;
  }
  const { start, end } = comparison.span;
  const condition = ` and ${column} has '${encodeStringContent(product, "'")}')`;
  return {
    product,
    edits: [
      sourceMap.toHostEdit({ start, end: start }, '('),
      sourceMap.toHostEdit({ start: end, end }, condition),
    ],
  };
}
