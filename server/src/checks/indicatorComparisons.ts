import type { IndicatorKind } from '../catalog/catalog';
import { findIndicatorKind } from '../catalog/findIndicatorKind';
import { findIndicators } from '../catalog/findIndicators';
import { type Comparison, getComparison } from '../catalog/indicatorValues';
import type { KqlColumnComparison } from '../kql/kqlComparisons';
import { findRuleSubject } from '../rule/detectionKinds';
import type { CheckContext } from './check';
import { findRuleTools } from './findRuleTools';

/** A comparison by which a query looks for tools. */
export interface IndicatorComparison {
  readonly kind: IndicatorKind;
  readonly how: Comparison;
  readonly comparison: KqlColumnComparison;
}

/**
 * Where the query looks for values of columns that tell tools apart, such as `Signer`. What it
 * leaves out says nothing of the tools that it is about, and patterns are not judged.
 */
export function findIndicatorComparisons({ query }: CheckContext): IndicatorComparison[] {
  return (query?.analysis.comparisons ?? []).flatMap((comparison) => {
    const kind = findIndicatorKind(comparison.column);
    const how = getComparison(comparison.operator);
    const isSought = !comparison.isNegated && !comparison.isComputed && how !== 'pattern';
    return kind && isSought ? [{ kind, how, comparison }] : [];
  });
}

/**
 * Whether the rule is one about RMM tools: its name says so, or some value that it looks for belongs
 * to a tool and to little else.
 */
export function isAboutTools(
  { rule, uri, environment: { catalog } }: CheckContext,
  comparisons: readonly IndicatorComparison[],
): boolean {
  const name = rule.name?.value;
  return (
    findRuleSubject(name ?? '') !== undefined ||
    findRuleTools({ name, uri }, catalog).length > 0 ||
    comparisons.some(({ kind, how, comparison }) =>
      comparison.literals.some(({ value }) =>
        findIndicators(catalog.tools, kind, value, how).some(({ indicator }) => !indicator.broad),
      ),
    )
  );
}
