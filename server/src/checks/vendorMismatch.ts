import type { Catalog, Indicator, IndicatorKind, Tool } from '../catalog/catalog';
import { findIndicators } from '../catalog/findIndicators';
import { getContentSpan } from '../kql/stringLiteral';
import type { Check } from './check';
import { findRuleTools } from './findRuleTools';
import { findIndicatorComparisons } from './indicatorComparisons';
import { oncePerPlace } from './oncePerPlace';

const describedKinds: Record<IndicatorKind, string> = {
  signers: 'a signer',
  companyNames: 'a company name',
  productNames: 'a product name',
  processNames: 'a file name',
  originalFileNames: 'an original file name',
  domains: 'a domain',
};

export const vendorMismatch: Check<undefined> = {
  code: 'vendor-mismatch',
  severity: 'warning',
  phase: 'query',
  summary: 'The query looks for another tool than the one that the rule is named after.',
  explanation:
    'Rules are often copied from one tool to the next, and a value of the old tool is left behind. Looked at are rules that are named after one tool of the catalogue. A value is not held against them that the tool shares with another, that belongs to a tool of the same maker or family, or that stands for much else; nor is a query that looks for several other tools, for it means them.',
  *find(context) {
    const { query, rule, uri, environment } = context;
    const { catalog } = environment;
    const [subject, ...others] = findRuleTools({ name: rule.name?.value, uri }, catalog);
    if (!query || !subject || others.length > 0) {
      return;
    }
    const strangers = findIndicatorComparisons(context).flatMap(({ kind, how, comparison }) =>
      comparison.literals.flatMap((literal) => {
        const isOwn = findIndicators([subject], kind, literal.value, how).length > 0;
        const matches = isOwn ? [] : findIndicators(catalog.tools, kind, literal.value, how);
        const owner = findStranger(matches, subject, catalog);
        return owner ? [{ kind, literal, owner }] : [];
      }),
    );
    const isAboutMany = new Set(strangers.map(({ owner }) => owner)).size > 1;
    if (isAboutMany) {
      return;
    }
    const { sourceMap } = query.region;
    yield* oncePerPlace(
      strangers.map(({ kind, literal, owner }) => ({
        span: sourceMap.toHost(getContentSpan(literal)),
        message: `"${literal.value}" is ${describedKinds[kind]} of ${owner.name}, and the rule is named after ${subject.name}.`,
        data: undefined,
      })),
    );
  },
};

/** The one tool that the value belongs to, when the rule's tool has nothing to do with it. */
function findStranger(
  matches: readonly { readonly tool: Tool; readonly indicator: Indicator }[],
  subject: Tool,
  catalog: Catalog,
): Tool | undefined {
  const owners = new Set(matches.map(({ tool }) => tool));
  const [owner, ...others] = owners;
  const isBroad = matches.some(({ indicator }) => indicator.broad);
  if (!owner || isBroad) {
    return undefined;
  }
  const family = [...owners].flatMap((tool) => [tool, ...findRelated(tool, catalog)]);
  const isShared = others.some((other) => !isFamily(owner, other));
  return isShared || family.some((tool) => isFamily(tool, subject)) ? undefined : owner;
}

function findRelated({ related = [] }: Tool, catalog: Catalog): Tool[] {
  return related.flatMap((id) => catalog.find(id) ?? []);
}

/** Related by the catalogue, or signed by or made by the same company. */
function isFamily(one: Tool, other: Tool): boolean {
  return (
    one === other ||
    (one.related ?? []).includes(other.id) ||
    (other.related ?? []).includes(one.id) ||
    sharesName(one.signers, other.signers) ||
    sharesName(one.companyNames, other.companyNames)
  );
}

function sharesName(some: readonly Indicator[], others: readonly Indicator[]): boolean {
  const names = new Set(some.map(({ value }) => value.toLowerCase()));
  return others.some(({ value }) => names.has(value.toLowerCase()));
}
