import type { Catalog, Indicator, Tool } from '../catalog/catalog';
import { findsWithin, toIndicatorValues } from '../catalog/indicatorValues';
import { addToComparison } from '../kql/addToComparison';
import { getContentSpan } from '../kql/stringLiteral';
import { joinWithAnd } from '../text/joinWithAnd';
import type { SpanEdit } from '../text/spanEdit';
import type { AnalyzedQuery, Check } from './check';
import { findRuleTools } from './findRuleTools';
import { findIndicatorComparisons, type IndicatorComparison } from './indicatorComparisons';
import { suggestSigners } from './suggestSigners';

interface MissingSigner {
  readonly edits: readonly SpanEdit[];
}

export const missingSigner: Check<MissingSigner> = {
  code: 'missing-signer',
  severity: 'information',
  phase: 'query',
  summary: 'The tool that the rule is about is signed under further names.',
  explanation:
    "Vendors sign under several names: after a purchase, in another country, for another product. A rule that looks for one of them misses the copies that bear the others. Missed are only signers that sign little else than RMM tools and that more than one source vouches for, and only where the query already looks for a signer of that tool. `has 'kaseya'` covers every signer with that word.",
  *find(context) {
    const { query, rule, uri, environment } = context;
    const tools = findRuleTools({ name: rule.name?.value, uri }, environment.catalog);
    const comparisons = findIndicatorComparisons(context).filter(({ kind }) => kind === 'signers');
    if (!query || comparisons.some(({ comparison }) => !comparison.isComplete)) {
      return;
    }
    for (const tool of tools) {
      const place = findPlace(tool, comparisons);
      const unsought = place ? findMissing(tool, place.chosen, comparisons) : [];
      if (!place || unsought.length === 0) {
        continue;
      }
      const misspelt = findMisspelt(comparisons, environment.catalog);
      const missing = unsought.filter((value) => !misspelt.has(value));
      if (missing.length > 0) {
        yield {
          span: query.region.sourceMap.toHost(place.span),
          message: `${tool.name} is also signed by ${joinWithAnd(missing.map((value) => `"${value}"`))}.`,
          data: { edits: createAddition(place.chosen, missing, query) },
        };
      }
    }
  },
  fix: ({ data }) =>
    data.edits.length === 0
      ? []
      : [{ title: 'Add missing signers', edits: data.edits, certain: false }],
};

/** Signers that the query all but names: those are reported as slips of the pen. */
function findMisspelt(comparisons: readonly IndicatorComparison[], catalog: Catalog): Set<string> {
  const suggestions = comparisons.flatMap(({ how, comparison }) =>
    comparison.literals.flatMap(({ value }) => suggestSigners(value, how, catalog) ?? []),
  );
  return new Set(suggestions);
}

/** The last place at which the query looks for a signer of the tool. */
function findPlace(tool: Tool, comparisons: readonly IndicatorComparison[]) {
  const places = comparisons.flatMap((chosen) =>
    chosen.comparison.literals
      .filter(({ value }) =>
        tool.signers.some((signer) => !signer.broad && matches(signer, value, chosen)),
      )
      .map((literal) => ({ chosen, span: getContentSpan(literal) })),
  );
  return places.at(-1);
}

/** As the operator needs them, without those that another of them finds as well. */
function findMissing(
  tool: Tool,
  { how }: IndicatorComparison,
  comparisons: readonly IndicatorComparison[],
): string[] {
  const missed = tool.signers.filter(
    (signer) => isVouchedFor(signer, tool) && !isSought(signer, comparisons),
  );
  const values = toIndicatorValues({ ...tool, signers: missed }, 'signers', how);
  return values.filter(({ coveredBy }) => coveredBy === undefined).map(({ value }) => value);
}

function isVouchedFor({ broad, sources }: Indicator, { origin }: Tool): boolean {
  return !broad && (sources.length > 1 || origin === 'workspace');
}

function isSought(signer: Indicator, comparisons: readonly IndicatorComparison[]): boolean {
  return comparisons.some((comparison) =>
    comparison.comparison.literals.some(({ value }) => matches(signer, value, comparison)),
  );
}

function matches({ value }: Indicator, sought: string, { how }: IndicatorComparison): boolean {
  return sought.trim() !== '' && findsWithin(value, sought, how);
}

function createAddition(
  { comparison }: IndicatorComparison,
  values: readonly string[],
  { region: { text, sourceMap } }: AnalyzedQuery,
): SpanEdit[] {
  const edits = addToComparison(text, comparison, values) ?? [];
  return edits.map(({ span, newText }) => sourceMap.toHostEdit(span, newText));
}
